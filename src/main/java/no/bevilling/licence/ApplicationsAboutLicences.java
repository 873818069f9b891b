package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.bevilling.casework.CaseOpened;
import no.bevilling.casework.LicensingCase;

/** What an application means for the living licence it is about, from the day it came in. */
@ApplicationScoped
class ApplicationsAboutLicences {
    @Inject
    LicenceTermsOverTime licences;

    @Inject
    LicenceEvents events;

    /**
     * An application for renewal keeps the question of it open (alkoholloven § 1-6); one after a transfer tells the
     * municipality of it and keeps the thirty days (§ 1-10).
     */
    void received(@Observes CaseOpened event) {
        LicensingCase opened = event.opened();
        if (opened.licenceId == null || !opened.matter.isLicenceApplication()) {
            return;
        }
        switch (opened.kind) {
            case RENEWAL -> record(opened, LicenceEventKind.RENEWAL_APPLIED);
            case TRANSFER -> {
                record(opened, LicenceEventKind.TRANSFER_NOTIFIED);
                record(opened, LicenceEventKind.TRANSFER_APPLIED);
            }
            default -> {}
        }
    }

    private void record(LicensingCase opened, LicenceEventKind kind) {
        Licence licence = licences.living(opened.licenceId);
        LicenceEvent happened = events.happening(licence, kind, opened.receivedAt);
        happened.caseId = opened.id;
        events.record(licence, happened);
    }
}
