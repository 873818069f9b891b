package no.bevilling.inspectionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** An evening's round: which places in which order, and who goes (alkoholforskriften § 9-5). */
@Entity
@Table(name = "inspection_route")
public class InspectionRoute extends TenantEntity {
    /** The evening, by the day it begins on. */
    @Column(name = "on_date")
    public LocalDate onDate;

    @Column(name = "from_time")
    public LocalTime fromTime;

    /** At or before {@link #fromTime} it is the next morning. */
    @Column(name = "to_time")
    public LocalTime toTime;

    public String note = "";

    /** Since when the inspectors see it; null while it is being made. */
    @Column(name = "ready_at")
    public Instant readyAt;

    @Column(name = "changed_by")
    public UUID changedBy;

    @Column(name = "changed_by_name")
    public String changedByName;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;

    public boolean isReady() {
        return readyAt != null;
    }
}
