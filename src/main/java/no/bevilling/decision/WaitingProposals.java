package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;

/** The proposals that wait for a second person in the current municipality, the oldest first. */
@ApplicationScoped
public class WaitingProposals {
    /** A proposal is an internal paper (forvaltningsloven § 18 a): who is party to the case is not shown it. */
    private static final String WAITING = """
            from Decision d
            join LicensingCase c on c.municipalityId = d.municipalityId and c.id = d.caseId
            join Account a on a.id = d.proposedBy
            where d.status = :status and c.id not in :own
            """;

    private static final String ROWS = "select d, c, a.displayName " + WAITING + " order by d.proposedAt, d.id";
    private static final String COUNT = "select count(d) " + WAITING;

    private static final int MOST_REJECTIONS = 100;
    private static final String REJECTIONS = """
            select r, c, a.displayName
            from Rejection r
            join LicensingCase c on c.municipalityId = r.municipalityId and c.id = r.caseId
            join Account a on a.id = r.proposedBy
            where r.status = :status and c.id not in :own order by r.proposedAt, r.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    /** A proposal that waits; {@code own}: the reader has made it, so somebody else must review it; no {@code outcome}: a rejection. */
    public record Row(
            UUID caseId,
            String number,
            String title,
            DecisionOutcome outcome,
            String proposer,
            Instant proposedAt,
            LocalDate dueOn,
            boolean own) {}

    /** How many wait that the reader may see. */
    public long count(SignedInAccount reader) {
        return waiting(COUNT, Long.class, reader).getSingleResult();
    }

    /**
     * What waits, but for cases that the reader is party to.
     *
     * @param offset how many to pass over
     * @param most how many to list
     */
    public List<Row> list(SignedInAccount reader, int offset, int most) {
        return waiting(ROWS, Object[].class, reader).setFirstResult(offset).setMaxResults(most).getResultList().stream()
                .map(found -> row((Decision) found[0], (LicensingCase) found[1], (String) found[2], reader))
                .toList();
    }

    /** The oldest rejections without a decision on the merits that wait; their outcome is null. */
    public List<Row> rejections(SignedInAccount reader) {
        return waiting(REJECTIONS, Object[].class, reader).setMaxResults(MOST_REJECTIONS).getResultList().stream()
                .map(found -> rejection((Rejection) found[0], (LicensingCase) found[1], (String) found[2], reader))
                .toList();
    }

    private static Row rejection(Rejection proposal, LicensingCase about, String proposer, SignedInAccount reader) {
        return new Row(
                about.id,
                about.number(),
                about.title,
                null,
                proposer,
                proposal.proposedAt,
                about.dueOn,
                proposal.proposedBy.equals(reader.id()));
    }

    private <T> TypedQuery<T> waiting(String query, Class<T> type, SignedInAccount reader) {
        return entities.createQuery(query, type)
                .setParameter("status", DecisionStatus.PROPOSED)
                .setParameter("own", impartiality.casesOf(reader.id()));
    }

    private static Row row(Decision proposal, LicensingCase about, String proposer, SignedInAccount reader) {
        return new Row(
                about.id,
                about.number(),
                about.title,
                proposal.outcome,
                proposer,
                proposal.proposedAt,
                about.dueOn,
                proposal.proposedBy.equals(reader.id()));
    }
}
