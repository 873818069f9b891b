package no.bevilling.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Something that a webhook is to be told: made in the transaction in which it happened. Its id is the {@code webhook-id}. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery extends TenantEntity {
    /** How far it has come. */
    public enum Status {
        WAITING,
        DELIVERED,
        /** Every try failed; a person may send it again. */
        GIVEN_UP
    }

    @Column(name = "webhook_id", updatable = false)
    public UUID webhookId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public WebhookEvent event;

    /** As it is sent and signed, the same at each try. */
    @Column(updatable = false)
    public String payload;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Enumerated(EnumType.STRING)
    public Status status = Status.WAITING;

    public int attempts;

    @Column(name = "next_attempt_at")
    public Instant nextAttemptAt;

    @Column(name = "delivered_at")
    public Instant deliveredAt;

    @Version
    public int version;
}
