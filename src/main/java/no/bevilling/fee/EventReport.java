package no.bevilling.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an event came to, asked of its organiser when it is over (arrangementsoppgave): who came where the municipality's rules
 * settle the fee on that, litres where no rule is registered and the rates of alkoholforskriften § 6-2 hold.
 */
@Entity
@Table(name = "event_report")
public class EventReport extends TenantEntity {
    /** The case in which the fee was fixed. */
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    /** The fee year. */
    @Column(updatable = false)
    public int year;

    @Column(name = "ended_on", updatable = false)
    public LocalDate endedOn;

    @Column(name = "asks_attendance", updatable = false)
    public boolean asksAttendance;

    @Column(name = "asks_litres", updatable = false)
    public boolean asksLitres;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "drink_groups", updatable = false)
    public List<Integer> drinkGroups;

    /** Last day, included. */
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    @Column(name = "asked_at", updatable = false)
    public Instant askedAt;

    @Column(name = "reminded_at")
    public Instant remindedAt;

    /** Guests who came; null until it is told, or where it is not asked for. */
    public Integer attendance;

    /** Goods in litres (vareliter) by drink group. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, BigDecimal> litres = Map.of();

    /** What the organiser says to it. */
    public String comment = "";

    /** When it was last told; null before. */
    @Column(name = "delivered_at")
    public Instant deliveredAt;

    @Column(name = "delivered_by")
    public UUID deliveredBy;

    @Column(name = "delivered_by_name")
    public String deliveredByName = "";

    /** A caseworker wrote in what came on paper. */
    @Column(name = "for_holder")
    public boolean forHolder;

    @Version
    public int version;

    public boolean isDelivered() {
        return deliveredAt != null;
    }

    /** Whether it was not there on a day when it should have been. */
    public boolean isLate(LocalDate today) {
        return !isDelivered() && dueOn.isBefore(today);
    }

    FeeReckoner.Told told() {
        return new FeeReckoner.Told(attendance, litres);
    }
}
