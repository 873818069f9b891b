package no.bevilling.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A person's own calendar of the work in a municipality, read by programs at an address with a secret token. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends TenantEntity {
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    /** SHA-256 of the token: the token itself is shown once and stored nowhere. */
    @Column(name = "token_hash")
    public byte[] tokenHash;

    /** When this token was made. */
    @Column(name = "made_at")
    public Instant madeAt;
}
