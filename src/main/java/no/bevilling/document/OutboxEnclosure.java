package no.bevilling.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A file that goes along with a message in the outbox. */
@Entity
@Table(name = "outbox_enclosure")
public class OutboxEnclosure extends TenantEntity {
    @Column(name = "outbox_message_id", updatable = false)
    public UUID outboxMessageId;

    @Column(name = "file_id", updatable = false)
    public UUID fileId;

    /** From 0, in the order that the letter names them. */
    @Column(updatable = false)
    public int position;
}
