package no.bevilling.turnover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a municipality has set for its turnover returns; the due date stands in its rules or its general settings. */
@Entity
@Table(name = "turnover_setting")
public class TurnoverSetting extends TenantEntity {
    @Column(name = "ask_days_before")
    public int askDaysBefore;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reminder_days")
    public List<Integer> reminderDays = List.of();

    /** Whether a return must be attested by an auditor or an authorised accountant. */
    public boolean attestation;

    @Column(name = "deviation_percent")
    public int deviationPercent;

    @Column(name = "deviation_litres")
    public int deviationLitres;

    /** In a year; null where seats are not looked at. */
    @Column(name = "litres_per_seat")
    public Integer litresPerSeat;

    @Column(name = "changed_by")
    public UUID changedBy;

    @Column(name = "changed_by_name")
    public String changedByName;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;
}
