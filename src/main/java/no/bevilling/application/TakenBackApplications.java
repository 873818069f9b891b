package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.bevilling.casework.CaseReopened;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.CaseTakenBack;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;

/** An application follows its case when it is taken back, and when it is handled after all. */
@ApplicationScoped
class TakenBackApplications {
    void takenBack(@Observes CaseTakenBack told) {
        turn(told.about(), ApplicationStatus.WITHDRAWN);
    }

    void reopened(@Observes CaseReopened told) {
        if (told.before() == CaseStatus.WITHDRAWN && told.about().applicationId != null) {
            turn(told.about(), ApplicationStatus.SUBMITTED);
        }
    }

    /** A case of another matter may have come of the same form, and goes its own way. */
    private static void turn(LicensingCase about, ApplicationStatus status) {
        Application application = Application.findById(TenantKey.of(about.applicationId));
        if (application.matter == about.matter) {
            application.status = status;
        }
    }
}
