package no.bevilling.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.casework.TwoPersonReview;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.DecidingBody;

/** A decision on penalty points (enkeltvedtak, alkoholforskriften § 10-5), proposed by one person and approved by another. */
@Entity
@Table(name = "points_decision")
public class PointsDecision extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public PointsOutcome outcome;

    @Column(updatable = false)
    public String reasons;

    /** The points given. */
    @Column(updatable = false)
    public int points;

    /** The points of the licence in the two years with these, as the holder is told. */
    @Column(name = "points_after")
    public int pointsAfter;

    /** The check that it rests on; null where no points are given. */
    @Column(name = "rule_check_id", updatable = false)
    public UUID ruleCheckId;

    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_body")
    public DecidingBody decidingBody = DecidingBody.ADMINISTRATION;

    /** The body's own name; empty where it has none but the kind. */
    @Column(name = "deciding_body_name")
    public String decidingBodyName = "";

    /** Of a political body; empty for the administration. */
    @Column(name = "resolution_number")
    public String resolutionNumber = "";

    /** The day of the decision; null until it is made. */
    @Column(name = "decided_on")
    public LocalDate decidedOn;

    /** The letter; null until it is made. */
    @Column(name = "document_id")
    public UUID documentId;

    @Embedded
    public TwoPersonReview review = new TwoPersonReview();

    /** The second person, who put it before a political body; null where nobody has. */
    @Column(name = "put_forward_by")
    public UUID putForwardBy;

    @Column(name = "put_forward_at")
    public Instant putForwardAt;

    @Column(name = "set_aside_at")
    public Instant setAsideAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "set_aside_by")
    public SetAsideBy setAsideBy;

    /** It waits for the appeal (utsatt iverksetting, forvaltningsloven § 42). */
    public boolean suspended;

    @Version
    public int version;

    /** Whether it waits for the resolution of a political body. */
    public boolean waitsForBody() {
        return review.waits() && putForwardAt != null;
    }

    /** Whether it has been made, and nobody has set it aside. */
    public boolean stands() {
        return review.isApproved() && setAsideAt == null;
    }
}
