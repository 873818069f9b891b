package no.bevilling.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.UUID;
import no.bevilling.casework.TwoPersonReview;
import no.bevilling.database.TenantEntity;

/** A rejection without a decision on the merits (avvisning): itself a decision that can be appealed, by two people. */
@Entity
public class Rejection extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    /** The letter that told the applicant what was missing (forvaltningsloven § 11). */
    @Column(name = "task_id", updatable = false)
    public UUID taskId;

    @Enumerated(EnumType.STRING)
    public DecisionStatus status = DecisionStatus.PROPOSED;

    /** Why the application cannot be handled without it. */
    @Column(updatable = false)
    public String reasons;

    @Embedded
    public TwoPersonReview review = new TwoPersonReview();

    @Version
    public int version;
}
