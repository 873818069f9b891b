package no.bevilling.casework;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import no.bevilling.database.Tenant;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
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

    /**
     * Tries a form about a case and answers who sent it: a receipt on the page at {@code next}, or the form again with what was
     * typed, beside what somebody else saved meanwhile or what is wrong with its fields.
     *
     * @param wrong what to say at a field; null where the page has no words for it
     * @param again the page, with the conflict (null where there is none) and the errors
     */
    public Response answer(
            UUID caseId,
            Runnable change,
            String said,
            String next,
            UnaryOperator<String> wrong,
            BiFunction<Forms.Conflict, FormErrors, TemplateInstance> again) {
        return attempt(caseId, change)
                .answer(said, next, refused -> again.apply(refused.conflict(), refused.errors(wrong)));
    }

    private Forms.Conflict newest(UUID caseId) {
        return Tenant.call(Tenant.current().orElseGet(municipality::id), () -> timeline.newest(caseId))
                .map(event -> new Forms.Conflict(event.actorName, event.happenedAt))
                .orElseGet(Forms.Conflict::unknown);
    }
}
