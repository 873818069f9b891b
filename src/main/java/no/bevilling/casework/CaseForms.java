package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.Forms;

/** {@link Forms} about a case: where two are sent at the very same time, its newest event tells who was faster. */
@ApplicationScoped
public class CaseForms {
    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Timeline timeline;

    /** As {@link Forms#attempt(Runnable)}. */
    public Forms.Attempt attempt(UUID caseId, Runnable change) {
        return forms.attempt(change, () -> newest(caseId));
    }

    private Forms.Conflict newest(UUID caseId) {
        return Tenant.call(Tenant.current().orElseGet(municipality::id), () -> timeline.newest(caseId))
                .map(event -> new Forms.Conflict(event.actorName, event.happenedAt))
                .orElseGet(Forms.Conflict::unknown);
    }
}
