package no.bevilling.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** One e-mail that tells one person of several things; its id is the Message-ID, however often it is tried. */
@Entity
@Table(name = "alert_digest")
public class AlertDigest extends TenantEntity {
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    @Column(name = "made_at", updatable = false)
    public Instant madeAt;

    public int attempts;

    @Column(name = "next_attempt_at")
    public Instant nextAttemptAt;

    /** Null until it has gone. */
    @Column(name = "sent_at")
    public Instant sentAt;
}
