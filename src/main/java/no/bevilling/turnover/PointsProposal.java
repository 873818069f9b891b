package no.bevilling.turnover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/**
 * A points case that is proposed because a return did not come in time (alkoholforskriften § 10-3: 2 points): once for each
 * licence and year. A caseworker opens the case, or lets it be for a reason.
 */
@Entity
@Table(name = "turnover_points_proposal")
public class PointsProposal extends TenantEntity {
    @Column(name = "return_id", updatable = false)
    public UUID returnId;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Column(name = "return_year", updatable = false)
    public int returnYear;

    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    @Column(name = "proposed_at", updatable = false)
    public Instant proposedAt;

    /** The case that came of it; null where none did. */
    @Column(name = "points_case_id")
    public UUID pointsCaseId;

    /** Why no case came of it; empty where one did, or nobody has looked. */
    @Column(name = "dropped_because")
    public String droppedBecause = "";

    @Column(name = "settled_at")
    public Instant settledAt;

    @Column(name = "settled_by_name")
    public String settledByName = "";

    @Version
    public int version;
}
