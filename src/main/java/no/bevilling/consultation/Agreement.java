package no.bevilling.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.ApplicationKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a municipality and a consulted body have agreed need not be asked: kinds of application below some limits. It never
 * reaches a statement that the act demands (alkoholloven § 1-7).
 */
@Entity
@Table(name = "consultation_agreement")
public class Agreement extends TenantEntity {
    @Column(name = "body_id", updatable = false)
    public UUID bodyId;

    @Column(name = "valid_from", updatable = false)
    public LocalDate validFrom;

    /** Last day, included; null: until somebody ends it. */
    @Column(name = "valid_to")
    public LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public List<ApplicationKind> kinds;

    /** Null: any number. */
    @Column(name = "most_guests", updatable = false)
    public Integer mostGuests;

    /** How long the occasion lasts at most, in whole hours begun; null: any time. */
    @Column(name = "most_hours", updatable = false)
    public Integer mostHours;

    /** Penalty points that the holder has at most; null: any number. */
    @Column(name = "most_points", updatable = false)
    public Integer mostPoints;

    /** Where the agreement is found. */
    @Column(updatable = false)
    public String reference;

    @Column(name = "changed_by")
    public String changedBy;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;

    /** Whether it holds on the day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
