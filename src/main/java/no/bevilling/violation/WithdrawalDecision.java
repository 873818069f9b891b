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
import no.bevilling.rules.fact.Circumstances;

/** A decision on withdrawal (alkoholloven § 1-8, alkoholforskriften § 10-6), proposed by one person and approved by another. */
@Entity
@Table(name = "withdrawal_decision")
public class WithdrawalDecision extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public WithdrawalOutcome outcome;

    @Column(updatable = false)
    public String reasons;

    /** First day of the withdrawal; null where nothing is withdrawn. */
    @Column(name = "from_on")
    public LocalDate fromOn;

    /** How many days; null for the rest of the period. */
    public Integer days;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Circumstances circumstances = Circumstances.ORDINARY;

    /** Why it is longer than the points call for (§ 10-4); empty where it is not. */
    @Column(name = "special_reasons", updatable = false)
    public String specialReasons = "";

    /** The points it rests on; 0 on other grounds. */
    public int points;

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

    @Column(name = "document_id")
    public UUID documentId;

    @Embedded
    public TwoPersonReview review = new TwoPersonReview();

    /** The withdrawal in the life of the licence; null while there is none. */
    @Column(name = "licence_event_id")
    public UUID licenceEventId;

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

    /** When points that it rests on were set aside. */
    @Column(name = "basis_changed_at")
    public Instant basisChangedAt;

    /** When somebody registered that the place had been closed and the licence taken in. */
    @Column(name = "executed_on")
    public LocalDate executedOn;

    @Column(name = "controlled_on")
    public LocalDate controlledOn;

    @Enumerated(EnumType.STRING)
    public Control control;

    @Column(name = "control_note")
    public String controlNote = "";

    @Column(name = "control_by_name")
    public String controlByName = "";

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

    /** Last day of the withdrawal, included; null for the rest of the period. */
    public LocalDate lastDay() {
        return fromOn == null || days == null ? null : fromOn.plusDays(days - 1L);
    }
}
