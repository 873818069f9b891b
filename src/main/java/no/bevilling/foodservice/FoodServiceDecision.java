package no.bevilling.foodservice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.casework.TwoPersonReview;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision about a food-service licence, from the proposal on; what is sent back is proposed anew in another row. */
@Entity
@Table(name = "food_service_decision")
public class FoodServiceDecision extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public FoodServiceOutcome outcome;

    /** What must be in place in time (serveringsloven § 3, third paragraph). */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public List<Condition> conditions = List.of();

    /** In the municipality's words. */
    @Column(updatable = false)
    public String reasons;

    /** The answers that it rests on. */
    @Column(name = "check_id", updatable = false)
    public UUID checkId;

    @Embedded
    public TwoPersonReview review;

    /** When it was set aside, by the municipality or on appeal; null while it stands. */
    @Column(name = "set_aside_at")
    public Instant setAsideAt;

    /** Whether its execution waits for an appeal (forvaltningsloven § 42). */
    @Column(name = "execution_suspended")
    public boolean executionSuspended;

    @Version
    public int version;

    /** A condition, and the last day to meet it. */
    public record Condition(String question, String text, LocalDate dueOn) {}

    boolean stands() {
        return review.isApproved() && setAsideAt == null;
    }
}
