package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import no.bevilling.casework.CaseReopened;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.CaseTakenBack;
import no.bevilling.database.TenantKey;

/** An application follows its case when it is taken back, and when it is handled after all. */
@ApplicationScoped
class TakenBackApplications {
    void takenBack(@Observes CaseTakenBack told) {
        turn(told.about().applicationId, ApplicationStatus.WITHDRAWN);
    }

    void reopened(@Observes CaseReopened told) {
        if (told.before() == CaseStatus.WITHDRAWN) {
            turn(told.about().applicationId, ApplicationStatus.SUBMITTED);
        }
    }

    private static void turn(UUID applicationId, ApplicationStatus status) {
        if (applicationId == null) {
            return;
        }
        Application found = Application.findById(TenantKey.of(applicationId));
        if (found != null) {
            found.status = status;
        }
    }
}
