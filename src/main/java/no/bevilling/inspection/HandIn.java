package no.bevilling.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a telephone handed in of a visit, as it came. Where two telephones told the same visit differently, both stand, and
 * people choose field by field.
 */
@Entity
@Table(name = "inspection_hand_in")
public class HandIn extends TenantEntity {
    @Column(name = "visit_id", updatable = false)
    public UUID visitId;

    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    @Column(name = "account_name", updatable = false)
    public String accountName;

    /** Of the content: the same sent once more is answered as the first time. */
    @Column(updatable = false)
    public byte[] sha256;

    /** The visit as the telephone told it. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public VisitInput content;

    @Column(name = "received_at", updatable = false)
    public Instant receivedAt;

    @Column(name = "device_time", updatable = false)
    public Instant deviceTime;

    @Column(name = "clock_off_seconds", updatable = false)
    public int clockOffSeconds;

    /** Names of the fields in which it differs from what stood when it came. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public List<String> differs = List.of();

    @Column(name = "resolved_at")
    public Instant resolvedAt;

    @Column(name = "resolved_by")
    public UUID resolvedBy;

    /** Whether people have yet to choose. */
    public boolean isOpen() {
        return !differs.isEmpty() && resolvedAt == null;
    }
}
