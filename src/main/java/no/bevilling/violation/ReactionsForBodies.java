package no.bevilling.violation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.BodyProposals;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.DecidingBody;

/** Proposals for points and for withdrawals wait for bodies in the same way; each kind says what it proposes. */
abstract class ReactionsForBodies implements BodyProposals {
    private static final String WAITING = """
            select d, d.putForwardAt, c from %s d
            join LicensingCase c on c.municipalityId = d.municipalityId and c.id = d.caseId
            where d.putForwardAt is not null and d.review.reviewedAt is null and d.decidingBody = :body
              and c.id not in :own
            order by d.putForwardAt, d.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    private final Kind kind;
    private final Class<?> decision;

    ReactionsForBodies(Kind kind, Class<?> decision) {
        this.kind = kind;
        this.decision = decision;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public List<Waiting> waitingFor(DecidingBody body, SignedInAccount reader, int most) {
        return entities
                .createQuery(WAITING.formatted(decision.getSimpleName()), Object[].class)
                .setParameter("body", body)
                .setParameter("own", impartiality.casesOf(reader.id()))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(found -> waiting(((TenantEntity) found[0]).id, (Instant) found[1], (LicensingCase) found[2]))
                .toList();
    }

    private Waiting waiting(UUID proposal, Instant putForwardAt, LicensingCase about) {
        return new Waiting(kind, proposal, about.id, about.number(), about.title, putForwardAt);
    }
}
