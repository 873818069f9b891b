package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;

/** Finds proposals and decisions of the current municipality. */
@ApplicationScoped
public class Decisions {
    /** @throws ProblemException 404, also for one of another municipality */
    public Decision get(UUID id) {
        return Decision.<Decision>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such decision in this municipality."));
    }

    /** The newest proposal or decision of a case, whatever came of it. */
    public Optional<Decision> newest(UUID caseId) {
        return Decision.<Decision>find("caseId = ?1 order by proposedAt desc, id desc", caseId)
                .firstResultOptional();
    }

    /** The proposal that waits for the second person. */
    public Optional<Decision> waiting(UUID caseId) {
        return Decision.<Decision>find("caseId = ?1 and status = ?2", caseId, DecisionStatus.PROPOSED)
                .firstResultOptional();
    }

    /** What was decided in the municipality, the newest first; {@code page} counts from 0. */
    public List<Decision> approved(int page, int size) {
        return Decision.<Decision>find("status = ?1 order by reviewedAt desc, id", DecisionStatus.APPROVED)
                .page(page, size)
                .list();
    }

    public long countApproved() {
        return Decision.count("status", DecisionStatus.APPROVED);
    }
}
