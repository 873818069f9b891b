package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.BodyProposals;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.rules.DecidingBody;

/** Proposals for withdrawals, as bodies meet them. */
@ApplicationScoped
class WithdrawalsForBodies implements BodyProposals {
    private static final String WAITING = """
            select d, c from WithdrawalDecision d
            join LicensingCase c on c.municipalityId = d.municipalityId and c.id = d.caseId
            where d.putForwardAt is not null and d.review.reviewedAt is null and d.decidingBody = :body
              and c.id not in :own
            order by d.putForwardAt, d.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    WithdrawalDecisions decisions;

    @Override
    public Kind kind() {
        return Kind.WITHDRAWAL;
    }

    @Override
    public List<Waiting> waitingFor(DecidingBody body, SignedInAccount reader, int most) {
        return entities
                .createQuery(WAITING, Object[].class)
                .setParameter("body", body)
                .setParameter("own", impartiality.casesOf(reader.id()))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(found -> waiting((WithdrawalDecision) found[0], (LicensingCase) found[1]))
                .toList();
    }

    private static Waiting waiting(WithdrawalDecision decision, LicensingCase about) {
        return new Waiting(Kind.WITHDRAWAL, decision.id, about.id, about.number(), about.title, decision.putForwardAt);
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
