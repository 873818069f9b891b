package no.bevilling.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;

/** What the second person thinks of an answer that the caseworker gave to a criterion of the proposal's check. */
@Entity
@Immutable
@Table(name = "criterion_review")
public class CriterionReview extends TenantEntity {
    @Column(name = "decision_id")
    public UUID decisionId;

    @Column(name = "criterion_id")
    public String criterionId;

    public boolean agrees;

    /** Why not; empty where the second person agrees. */
    public String reason = "";

    @Column(name = "reviewed_by")
    public UUID reviewedBy;

    @Column(name = "reviewed_at")
    public Instant reviewedAt;
}
