package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.rules.DecidingBody;

/** The recommendations of the current municipality that wait for a political body: what its agenda is made of. */
@ApplicationScoped
public class RecommendedDecisions {
    private static final String WAITING = """
            select d, c from Decision d
            join LicensingCase c on c.municipalityId = d.municipalityId and c.id = d.caseId
            where d.status = :recommended and d.decidingBody = :body and c.id not in :own
            order by d.reviewedAt, d.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    /**
     * A recommendation that waits.
     *
     * @param version of the decision, to register its resolution against
     */
    public record Row(
            UUID decisionId,
            UUID caseId,
            String caseNumber,
            String title,
            DecisionOutcome outcome,
            Instant recommendedAt,
            int version) {}

    /** The oldest of those that wait for a body, but for cases that the reader is party to. */
    public List<Row> of(DecidingBody body, SignedInAccount reader, int most) {
        return entities
                .createQuery(WAITING, Object[].class)
                .setParameter("recommended", DecisionStatus.RECOMMENDED)
                .setParameter("body", body)
                .setParameter("own", impartiality.casesOf(reader.id()))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(found -> row((Decision) found[0], (LicensingCase) found[1]))
                .toList();
    }

    private static Row row(Decision decision, LicensingCase about) {
        return new Row(
                decision.id,
                about.id,
                about.number(),
                about.title,
                decision.outcome,
                decision.reviewedAt,
                decision.version);
    }
}
