package no.bevilling.inspectionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A visit that a planner has put into a week; on a route it has an evening and a place in the order. */
@Entity
@Table(name = "planned_visit")
public class PlannedVisit extends TenantEntity {
    @Column(name = "premises_id", updatable = false)
    public UUID premisesId;

    /** Case of the arrangement that is to be inspected; null for a visit to the place itself. */
    @Column(name = "occasion_case_id", updatable = false)
    public UUID occasionCaseId;

    /** The Monday of its week. */
    @Column(name = "week_on")
    public LocalDate weekOn;

    /** Of the place's risk when it was accepted. */
    @Column(updatable = false)
    public int score;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public List<RiskReason> reasons = List.of();

    @Column(name = "route_id")
    public UUID routeId;

    /** Its place in the order of the route, from 1; null with the route. */
    public Integer stop;

    /** When the inspectors should be there; null where the order says enough. */
    @Column(name = "from_time")
    public LocalTime fromTime;

    @Column(name = "to_time")
    public LocalTime toTime;

    /** When somebody took it off the plan; null while it stands. */
    @Column(name = "dropped_at")
    public Instant droppedAt;

    @Column(name = "dropped_because")
    public String droppedBecause = "";

    @Column(name = "changed_by")
    public UUID changedBy;

    @Column(name = "changed_by_name")
    public String changedByName;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;

    void leaveRoute() {
        routeId = null;
        stop = null;
        fromTime = null;
        toTime = null;
    }
}
