package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.TenantKey;

/** Proposals for points, as bodies meet them. */
@ApplicationScoped
class PointsForBodies extends ReactionsForBodies {
    @Inject
    PointsDecisions decisions;

    PointsForBodies() {
        super(Kind.POINTS, PointsDecision.class);
    }

    @Override
    public Shown shown(UUID proposalId) {
        PointsDecision decision = PointsDecision.findById(TenantKey.of(proposalId));
        return new Shown(decision.outcome == PointsOutcome.POINTS, null, null, decision.points, decision.reasons);
    }

    @Override
    public void resolve(UUID caseId, UUID proposalId, Resolved resolved, SignedInAccount actor) {
        decisions.resolve(caseId, proposalId, resolved, actor);
    }
}
