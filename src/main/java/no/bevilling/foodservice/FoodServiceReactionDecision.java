package no.bevilling.foodservice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.casework.TwoPersonReview;
import no.bevilling.database.TenantEntity;

/** A decision to suspend, close or revoke, from the proposal on; what is sent back is proposed anew in another row. */
@Entity
@Table(name = "food_service_reaction_decision")
public class FoodServiceReactionDecision extends TenantEntity {
    @Column(name = "reaction_id", updatable = false)
    public UUID reactionId;

    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    /** In the municipality's words. */
    @Column(updatable = false)
    public String reasons;

    /** From which day it counts. */
    @Column(name = "effective_on", updatable = false)
    public LocalDate effectiveOn;

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

    boolean stands() {
        return review.isApproved() && setAsideAt == null;
    }
}
