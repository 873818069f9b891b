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
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;

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

    private static final int MOST_OF_THE_FEW = 100;
    private static final String REJECTIONS = """
            select r, c, a.displayName
            from Rejection r
            join LicensingCase c on c.municipalityId = r.municipalityId and c.id = r.caseId
            join Account a on a.id = r.review.proposedBy
            where r.status = :status and c.id not in :own order by r.review.proposedAt, r.id
            """;

    /** The newest proposal in each case of another matter than applications. */
    private static final String OTHERS = """
            select e, c
            from LicensingCase c
            join CaseEvent e on e.municipalityId = c.municipalityId and e.caseId = c.id and e.kind = :proposed
            where c.status = :status and c.matter <> :applications and c.rejection = false and c.id not in :own
              and not exists (select 1 from CaseEvent later where later.caseId = c.id and later.kind = :proposed
                and later.happenedAt > e.happenedAt)
            order by e.happenedAt, e.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    /** A proposal that waits; {@code own}: the reader has made it, so somebody else must review it; no {@code outcome}: a rejection, or another matter. */
    public record Row(
            UUID caseId,
            String number,
            Matter matter,
            String title,
            DecisionOutcome outcome,
            String proposer,
            Instant proposedAt,
            LocalDate dueOn,
            boolean own,
            boolean rejection) {}

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
        return waiting(REJECTIONS, Object[].class, reader).setMaxResults(MOST_OF_THE_FEW).getResultList().stream()
                .map(found -> rejection((Rejection) found[0], (LicensingCase) found[1], (String) found[2], reader))
                .toList();
    }

    /** The oldest proposals that wait in cases of other matters than applications. */
    public List<Row> others(SignedInAccount reader) {
        return entities
                .createQuery(OTHERS, Object[].class)
                .setParameter("proposed", CaseEventKind.PROPOSED)
                .setParameter("status", CaseStatus.PROPOSED)
                .setParameter("applications", Matter.LICENCE_APPLICATION)
                .setParameter("own", impartiality.casesOf(reader.id()))
                .setMaxResults(MOST_OF_THE_FEW)
                .getResultList()
                .stream()
                .map(found -> other((CaseEvent) found[0], (LicensingCase) found[1], reader))
                .toList();
    }

    private static Row rejection(Rejection proposal, LicensingCase about, String proposer, SignedInAccount reader) {
        return new Row(
                about.id,
                about.number(),
                about.matter,
                about.title,
                null,
                proposer,
                proposal.review.proposedAt,
                about.dueOn,
                proposal.review.proposedBy.equals(reader.id()),
                true);
    }

    private static Row other(CaseEvent proposed, LicensingCase about, SignedInAccount reader) {
        return new Row(
                about.id,
                about.number(),
                about.matter,
                about.title,
                null,
                proposed.actorName,
                proposed.happenedAt,
                about.dueOn,
                reader.id().equals(proposed.actorId),
                false);
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
                about.matter,
                about.title,
                proposal.outcome,
                proposer,
                proposal.proposedAt,
                about.dueOn,
                proposal.proposedBy.equals(reader.id()),
                false);
    }
}
