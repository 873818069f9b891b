package no.bevilling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;

/** Appeals of the municipality of the current transaction that somebody still has to decide. */
@ApplicationScoped
class PendingAppeals {
    private static final Set<AppealStatus> PENDING =
            EnumSet.of(AppealStatus.RECEIVED, AppealStatus.PROPOSED, AppealStatus.FORWARDED);
    private static final String FROM = """
            from Appeal a
            join LicensingCase c on c.municipalityId = a.municipalityId and c.id = a.caseId
            where a.status in :pending and c.id not in :own
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    /** An appeal that waits. */
    record Row(
            UUID caseId,
            String number,
            String title,
            String appellant,
            Instant receivedAt,
            boolean inTime,
            AppealStatus status,
            DecisionType type,
            boolean suspensionOpen) {}

    /** How many there are, but for cases that the reader is party to. */
    long count(SignedInAccount reader) {
        return entities.createQuery("select count(a) " + FROM, Long.class)
                .setParameter("pending", PENDING)
                .setParameter("own", impartiality.casesOf(reader.id()))
                .getSingleResult();
    }

    /** A part of the list, the oldest first, read in one query. */
    List<Row> oldest(int first, int size, SignedInAccount reader) {
        return entities
                .createQuery("select a, c " + FROM + " order by a.receivedAt, a.id", Object[].class)
                .setParameter("pending", PENDING)
                .setParameter("own", impartiality.casesOf(reader.id()))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(found -> row((Appeal) found[0], (LicensingCase) found[1]))
                .toList();
    }

    private static Row row(Appeal appeal, LicensingCase about) {
        return new Row(
                about.id,
                about.number(),
                about.title,
                appeal.appellant,
                appeal.receivedAt,
                appeal.inTime,
                appeal.status,
                appeal.decisionType,
                appeal.suspensionWanted && appeal.suspensionGranted == null);
    }
}
