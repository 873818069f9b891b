package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.TenantKey;

/** Proposals for withdrawals, as bodies meet them. */
@ApplicationScoped
class WithdrawalsForBodies extends ReactionsForBodies {
    @Inject
    WithdrawalDecisions decisions;

    WithdrawalsForBodies() {
        super(Kind.WITHDRAWAL, WithdrawalDecision.class);
    }

    @Override
    public Shown shown(UUID proposalId) {
        WithdrawalDecision decision = WithdrawalDecision.findById(TenantKey.of(proposalId));
        return new Shown(
                decision.outcome == WithdrawalOutcome.WITHDRAWN,
                decision.fromOn,
                decision.lastDay(),
                decision.points,
                decision.reasons);
    }

    @Override
    public void resolve(UUID caseId, UUID proposalId, Resolved resolved, SignedInAccount actor) {
        decisions.resolve(caseId, proposalId, resolved, actor);
    }
}
