package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;

/** The proposals that wait for a second person in the current municipality, the oldest first. */
@ApplicationScoped
public class WaitingProposals {
    private static final int MOST = 200;
    private static final String WAITING = """
            select d, c, a.displayName
            from Decision d
            join LicensingCase c on c.municipalityId = d.municipalityId and c.id = d.caseId
            join Account a on a.id = d.proposedBy
            where d.status = :status
            order by d.proposedAt, d.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    /** A proposal that waits; {@code own}: the reader has made it, so somebody else must review it. */
    public record Row(
            UUID caseId,
            String number,
            String title,
            DecisionOutcome outcome,
            String proposer,
            Instant proposedAt,
            LocalDate dueOn,
            boolean own) {}

    /** What waits, but for cases that the reader is party to: a proposal is an internal paper (forvaltningsloven § 18 a). */
    public List<Row> list(SignedInAccount reader) {
        Set<UUID> own = impartiality.casesOf(reader.id());
        return entities
                .createQuery(WAITING, Object[].class)
                .setParameter("status", DecisionStatus.PROPOSED)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(found -> !own.contains(((LicensingCase) found[1]).id))
                .map(found -> row((Decision) found[0], (LicensingCase) found[1], (String) found[2], reader))
                .toList();
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
