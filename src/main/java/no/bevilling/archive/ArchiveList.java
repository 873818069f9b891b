package no.bevilling.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;

/** The documents on their way into the archive of the current municipality, newest first, with their cases. */
@ApplicationScoped
class ArchiveList {
    private static final String FROM = """
            from ArchiveEntry e
            left join LicensingCase c on c.municipalityId = e.municipalityId and c.id = e.caseId
            where (:view = 'ALL'
                or :view = 'WAITING' and e.status = WAITING
                or :view = 'TROUBLE' and e.problem is not null
                or :view = 'HANDED_OVER' and e.status = HANDED_OVER
                or :view = 'ARCHIVED' and e.status = ARCHIVED)
            """;
    private static final String OF_CASE = " and e.caseId = :case";

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    /** Which part to see. */
    enum View {
        ALL,
        WAITING,
        /** What could not be handed over, or was refused. */
        TROUBLE,
        HANDED_OVER,
        ARCHIVED
    }

    /** A document on its way; {@code party}: the reader is party to the case, and is not told what it is. */
    record Row(
            UUID id,
            String title,
            UUID caseId,
            String caseNumber,
            Direction direction,
            Instant occurredAt,
            ArchiveStatus status,
            ArchiveProblem problem,
            Instant nextAttemptAt,
            String journalNumber,
            boolean party) {}

    /**
     * How many there are.
     *
     * @param caseId null for all cases
     */
    long count(View view, UUID caseId) {
        return shown(entities.createQuery("select count(e) " + from(caseId), Long.class), view, caseId)
                .getSingleResult();
    }

    /** A part of the list, read in one query. */
    List<Row> newest(View view, UUID caseId, int first, int size, SignedInAccount reader) {
        Set<UUID> own = impartiality.casesOf(reader.id());
        return shown(
                        entities.createQuery(
                                "select e, c " + from(caseId) + " order by e.occurredAt desc, e.id", Object[].class),
                        view,
                        caseId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(found -> row((ArchiveEntry) found[0], (LicensingCase) found[1], own))
                .toList();
    }

    /** Files of the archive that were about nothing here, or could not be read, newest first. */
    List<ArchiveReceipt> strayReceipts(int first, int size) {
        return entities.createQuery(
                        "from ArchiveReceipt r where r.entryId is null order by r.receivedAt desc, r.id",
                        ArchiveReceipt.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many those are. */
    long countStrayReceipts() {
        return ArchiveReceipt.count("entryId is null");
    }

    private static String from(UUID caseId) {
        return caseId == null ? FROM : FROM + OF_CASE;
    }

    private static <T> TypedQuery<T> shown(TypedQuery<T> query, View view, UUID caseId) {
        query.setParameter("view", view.name());
        return caseId == null ? query : query.setParameter("case", caseId);
    }

    private static Row row(ArchiveEntry entry, LicensingCase about, Set<UUID> own) {
        boolean party = about != null && own.contains(about.id);
        return new Row(
                entry.id,
                party ? "" : entry.title,
                about == null ? null : about.id,
                about == null ? "" : about.number(),
                entry.direction,
                entry.occurredAt,
                entry.status,
                entry.problem,
                entry.nextAttemptAt,
                entry.journalNumber,
                party);
    }
}
