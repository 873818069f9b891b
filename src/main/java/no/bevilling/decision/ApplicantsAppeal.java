package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;

/** Whoever wrote the application appeals from its page. */
@ApplicationScoped
class ApplicantsAppeal {
    @Inject
    Impartiality impartiality;

    Optional<String> page(String number, LicensingCase about, UUID account) {
        return about.applicationId != null && impartiality.isApplicant(about, account)
                ? Optional.of("/soknad/" + number + "/" + about.applicationId)
                : Optional.empty();
    }
}
