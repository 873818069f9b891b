package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.BodyProposals;
import no.bevilling.database.TenantKey;
import no.bevilling.rules.DecidingBody;

/** Recommendations on licences, as bodies meet them. */
@ApplicationScoped
class LicenceProposals implements BodyProposals {
    @Inject
    RecommendedDecisions recommended;

    @Inject
    Resolutions resolutions;

    @Override
    public Kind kind() {
        return Kind.LICENCE;
    }

    @Override
    public List<Waiting> waitingFor(DecidingBody body, SignedInAccount reader, int most) {
        return recommended.of(body, reader, most).stream()
                .map(row -> new Waiting(
                        Kind.LICENCE,
                        row.decisionId(),
                        row.caseId(),
                        row.caseNumber(),
                        row.title(),
                        row.recommendedAt()))
                .toList();
    }

    @Override
    public Shown shown(UUID proposalId) {
        Decision decision = Decision.findById(TenantKey.of(proposalId));
        return new Shown(decision.outcome == DecisionOutcome.GRANTED, decision.periodFrom, decision.periodTo, 0, "");
    }

    @Override
    public void resolve(UUID caseId, UUID proposalId, Resolved resolved, SignedInAccount actor) {
        Decision decision = Decision.findById(TenantKey.of(proposalId));
        resolutions.register(
                caseId,
                decision.version,
                new Resolutions.Resolution(resolved.on(), resolved.number(), resolved.followed(), resolved.otherwise()),
                actor);
    }
}
