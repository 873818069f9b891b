package no.bevilling.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** One try to deliver; never changed. */
@Entity
@Table(name = "webhook_attempt")
public class WebhookAttempt extends TenantEntity {
    @Column(name = "delivery_id", updatable = false)
    public UUID deliveryId;

    @Column(name = "tried_at", updatable = false)
    public Instant triedAt;

    @Column(name = "took_ms", updatable = false)
    public int tookMillis;

    /** Null where nobody answered. */
    @Column(name = "http_status", updatable = false)
    public Integer httpStatus;

    /** Null where it was taken. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public WebhookProblem problem;

    @Column(updatable = false)
    public String detail = "";
}
