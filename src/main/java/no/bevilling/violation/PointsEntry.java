package no.bevilling.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.ViolationKind;

/** Points given for one violation, in the ledger of a licence; never removed. */
@Entity
@Table(name = "points_entry")
public class PointsEntry extends TenantEntity {
    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    /** Null where the points were given in a system that the municipality had before. */
    @Column(name = "decision_id", updatable = false)
    public UUID decisionId;

    @Column(name = "violation_id", updatable = false)
    public UUID violationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public ViolationKind kind;

    /** When the violation was committed. */
    @Column(name = "committed_at", updatable = false)
    public Instant committedAt;

    @Column(updatable = false)
    public int points;

    @Column(name = "decided_on", updatable = false)
    public LocalDate decidedOn;

    /** Set aside: as if it had never been. */
    @Column(name = "annulled_at")
    public Instant annulledAt;

    /** The decision waits for an appeal: it leads to nothing meanwhile. */
    public boolean suspended;
}
