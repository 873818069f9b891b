package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.bevilling.application.ApplicationForm;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * The new holder's licence after a transfer (alkoholloven § 1-10). It takes over from the former holder's, and its points
 * count from the time of transfer. Where no transfer has been recorded, it is the day
 * that the new holder told; else the licence was given before it (alkoholforskriften § 11-1), and the business passes with it.
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
        Optional<Instant> recorded = events.first(former, LicenceEventKind.TRANSFERRED);
        Instant transferred = recorded.orElseGet(() -> takeover(decided).orElse(begins));
        licence.followsId = former.id;
        licence.pointsFrom = transferred;
        GrantedLicence granted = making.make(decided, licence);
        if (recorded.isEmpty()) {
            record(former, LicenceEventKind.TRANSFERRED, transferred, decided);
        }
        record(former, LicenceEventKind.TRANSFER_TAKEN_OVER, begins, decided);
        return granted;
    }

    /** The day that the new holder told. */
    private Optional<Instant> takeover(DecidedCase decided) {
        return Optional.ofNullable(decided.answers().change())
                .map(ApplicationForm.Change::takeover)
                .map(making::startOf);
    }

    private void record(Licence former, LicenceEventKind kind, Instant at, DecidedCase decided) {
        LicenceEvent event = events.happening(former, kind, at);
        event.caseId = decided.about().id;
        event.decisionId = decided.decision().id;
        events.record(former, event);
    }
}
