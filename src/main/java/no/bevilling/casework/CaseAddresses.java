package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.municipality.Municipalities;

/** The address of a case, whatever it is about; in a template {@code {inject:caseAddresses.of(row.matter, number, row.id)}}. */
@Named("caseAddresses")
@ApplicationScoped
public class CaseAddresses {
    @Inject
    @Any
    Instance<MatterPages> pages;

    @Inject
    Municipalities municipalities;

    /**
     * The case for the staff of its municipality.
     *
     * @param municipalityNumber as in the path
     */
    public String of(Matter matter, String municipalityNumber, UUID caseId) {
        return pagesOf(matter).path(municipalityNumber, caseId);
    }

    /** As above. */
    public String of(LicensingCase about) {
        return of(about.matter, number(about), about.id);
    }

    /** The case for its applicant or holder; empty where they are shown no page about it. */
    public Optional<String> own(LicensingCase about) {
        return about.applicationId != null
                ? Optional.of("/soknad/" + number(about) + "/" + about.applicationId)
                : Optional.ofNullable(pagesOf(about.matter).ownPath(number(about), about.id));
    }

    private MatterPages pagesOf(Matter matter) {
        return pages.stream()
                .filter(known -> known.matter() == matter)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No room has pages for " + matter));
    }

    private String number(LicensingCase about) {
        return municipalities.byId(about.municipalityId).orElseThrow().number();
    }
}
