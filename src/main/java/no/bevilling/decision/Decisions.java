package no.bevilling.decision;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;

/** Finds proposals and decisions of the current municipality. */
@ApplicationScoped
public class Decisions {
    private static final String APPROVED = "status = :approved and caseId not in :own";

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

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

    /** The recommendation that waits for a political body. */
    public Optional<Decision> recommended(UUID caseId) {
        return Decision.<Decision>find("caseId = ?1 and status = ?2", caseId, DecisionStatus.RECOMMENDED)
                .firstResultOptional();
    }

    /** As {@link #get}, for one of the staff. */
    public Decision toRead(UUID id, SignedInAccount reader) {
        Decision found = get(id);
        impartiality.require(cases.get(found.caseId), reader);
        return found;
    }

    /**
     * What was decided in the municipality, the newest first, but for cases that the reader is party to; {@code page}
     * counts from 0.
     */
    public List<Decision> approved(int page, int size, SignedInAccount reader) {
        return Decision.<Decision>find(APPROVED + " order by reviewedAt desc, id", approvedFor(reader))
                .page(page, size)
                .list();
    }

    public long countApproved(SignedInAccount reader) {
        return Decision.count(APPROVED, approvedFor(reader));
    }

    private Parameters approvedFor(SignedInAccount reader) {
        return Parameters.with("approved", DecisionStatus.APPROVED).and("own", impartiality.casesOf(reader.id()));
    }
}
