package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.OutboxStatus;

/** The papers on their way out of the municipality of the current transaction, newest first, with their cases. */
@ApplicationScoped
class OutboxList {
    private static final String NEWEST = """
            select m, d.title, c
            from OutboxMessage m
            join Document d on d.municipalityId = m.municipalityId and d.id = m.documentId
            join LicensingCase c on c.municipalityId = m.municipalityId and c.id = m.caseId
            order by m.createdAt desc, m.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    /** A paper on its way; {@code party}: the reader is party to the case, and is not told what is in it. */
    record Row(
            UUID document,
            String title,
            UUID caseId,
            String caseNumber,
            OutboxRecipient recipient,
            Instant createdAt,
            OutboxStatus status,
            Instant sentAt,
            boolean party) {}

    /** How many there are. */
    long count() {
        return OutboxMessage.count();
    }

    /** A part of the list, read in one query. */
    List<Row> newest(int first, int size, SignedInAccount reader) {
        Set<UUID> own = impartiality.casesOf(reader.id());
        return entities
                .createQuery(NEWEST, Object[].class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(found -> row((OutboxMessage) found[0], (String) found[1], (LicensingCase) found[2], own))
                .toList();
    }

    private static Row row(OutboxMessage message, String title, LicensingCase about, Set<UUID> own) {
        boolean party = own.contains(about.id);
        return new Row(
                message.documentId,
                party ? "" : title,
                about.id,
                about.number(),
                message.recipient,
                message.createdAt,
                message.status,
                message.sentAt,
                party);
    }
}
