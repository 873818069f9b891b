package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * The new holder's licence after a transfer (alkoholloven § 1-10). It takes over from the former holder's, and its points
 * count from the time of transfer. Where no transfer has been recorded, the licence was given before it (alkoholforskriften
 * § 11-1), and the business passes with it.
 */
@ApplicationScoped
class TransferredLicence implements GrantEffect {
    @Inject
    LicenceMaking making;

    @Inject
    LicenceTermsOverTime licences;

    @Inject
    LicenceEvents events;

    @Override
    public Set<ApplicationKind> kinds() {
        return Set.of(ApplicationKind.TRANSFER);
    }

    @Override
    public GrantedLicence of(DecidedCase decided) {
        Licence former = licences.living(decided.about().licenceId);
        Licence licence = making.draft(decided);
        Instant begins = making.from(licence.periodFrom);
        Optional<Instant> transferred = events.first(former, LicenceEventKind.TRANSFERRED);
        licence.followsId = former.id;
        licence.pointsFrom = transferred.orElse(begins);
        GrantedLicence granted = making.make(decided, licence);
        if (transferred.isEmpty()) {
            record(former, LicenceEventKind.TRANSFERRED, begins, decided);
        }
        record(former, LicenceEventKind.TRANSFER_TAKEN_OVER, begins, decided);
        return granted;
    }

    private void record(Licence former, LicenceEventKind kind, Instant at, DecidedCase decided) {
        LicenceEvent event = events.happening(former, kind, at);
        event.caseId = decided.about().id;
        events.record(former, event);
    }
}
