package no.bevilling.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A paper that is to be sent: made in the transaction that gave it its reason, and waiting until it has gone. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "document_id", updatable = false)
    public UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public OutboxRecipient recipient;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public DocumentKind kind;

    @Enumerated(EnumType.STRING)
    public OutboxStatus status = OutboxStatus.WAITING;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "sent_at")
    public Instant sentAt;
}
