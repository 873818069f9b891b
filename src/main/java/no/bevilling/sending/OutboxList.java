package no.bevilling.sending;

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
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.SendingChannel;
import no.bevilling.document.SendingProblem;

/** The messages on their way out of the municipality of the current transaction, newest first, with their cases. */
@ApplicationScoped
class OutboxList {
    private static final String FROM = """
            from OutboxMessage m
            left join Document d on d.municipalityId = m.municipalityId and d.id = m.documentId
            left join LicensingCase c on c.municipalityId = m.municipalityId and c.id = m.caseId
            where (:view = 'ALL'
                or :view = 'TROUBLE' and (m.status = FAILED or m.status = WAITING and m.problem is not null)
                or :view = 'PRINT' and m.status = WAITING and m.channel = PRINT)
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    /** Which part of the outbox to see. */
    enum View {
        ALL,
        /** What could not be sent, or not yet. */
        TROUBLE,
        /** What a caseworker is to print. */
        PRINT
    }

    /** A message on its way; {@code party}: the reader is party to the case, and is not told what is in it. */
    record Row(
            UUID id,
            UUID document,
            String title,
            UUID caseId,
            String caseNumber,
            OutboxNotice notice,
            OutboxRecipient recipient,
            SendingChannel channel,
            Instant createdAt,
            OutboxStatus status,
            SendingProblem problem,
            Instant nextAttemptAt,
            Instant sentAt,
            int version,
            boolean party) {
        /** Whether it waits for somebody to print it. */
        public boolean isToPrint() {
            return status == OutboxStatus.WAITING && channel == SendingChannel.PRINT;
        }
    }

    /** How many there are. */
    long count(View view) {
        return shown(entities.createQuery("select count(m) " + FROM, Long.class), view)
                .getSingleResult();
    }

    /** A part of the list, read in one query. */
    List<Row> newest(View view, int first, int size, SignedInAccount reader) {
        Set<UUID> own = impartiality.casesOf(reader.id());
        return shown(
                        entities.createQuery(
                                "select m, d.title, c " + FROM + " order by m.createdAt desc, m.id", Object[].class),
                        view)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(found -> row((OutboxMessage) found[0], (String) found[1], (LicensingCase) found[2], own))
                .toList();
    }

    private static <T> TypedQuery<T> shown(TypedQuery<T> query, View view) {
        return query.setParameter("view", view.name());
    }

    private static Row row(OutboxMessage message, String title, LicensingCase about, Set<UUID> own) {
        boolean party = about != null && own.contains(about.id);
        return new Row(
                message.id,
                message.documentId,
                party || title == null ? "" : title,
                about == null ? null : about.id,
                about == null ? message.reference : about.number(),
                message.notice,
                message.recipient,
                message.channel,
                message.createdAt,
                message.status,
                message.problem,
                message.nextAttemptAt,
                message.sentAt,
                message.version,
                party);
    }
}
