package no.bevilling.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** An appeal (klage) against a decision, from receipt to what the appeal body decided. */
@Entity
public class Appeal extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "decision_id", updatable = false)
    public UUID decisionId;

    /** What kind of decision that is: which room keeps it. */
    @Enumerated(EnumType.STRING)
    @Column(name = "decision_type", updatable = false)
    public DecisionType decisionType;

    /** The day the decision was made. */
    @Column(name = "decided_on", updatable = false)
    public LocalDate decidedOn;

    /** Who appeals, by name. */
    @Column(updatable = false)
    public String appellant;

    /** The holder or applicant; others need a legal interest (forvaltningsloven § 28). */
    @Column(updatable = false)
    public boolean party;

    /** Written here by the applicant; otherwise on paper or by e-mail. */
    @Column(updatable = false)
    public boolean online;

    /** Whose account wrote it; null for one that came on paper. */
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    /** Handed in, or given to the post (§ 30). */
    @Column(name = "sent_on", updatable = false)
    public LocalDate sentOn;

    @Column(name = "received_at", updatable = false)
    public Instant receivedAt;

    /** When the notice reached the appellant, or the appellant knew of the decision (§ 29). */
    @Column(name = "reached_on", updatable = false)
    public LocalDate reachedOn;

    /** Last day in time, included. */
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    @Column(name = "in_time", updatable = false)
    public boolean inTime;

    /** The change that is asked for (§ 32). */
    @Column(updatable = false)
    public String wanted;

    @Column(updatable = false)
    public String grounds = "";

    /** Whether the appellant asks that the decision waits (§ 42). */
    @Column(name = "suspension_wanted", updatable = false)
    public boolean suspensionWanted;

    @Enumerated(EnumType.STRING)
    public AppealStatus status = AppealStatus.RECEIVED;

    /** What is proposed, and after approval decided; null before. */
    @Enumerated(EnumType.STRING)
    public Reconsideration reconsideration;

    public String reasons = "";

    /** Why a late one is heard all the same (§ 31). */
    @Column(name = "late_reason")
    public String lateReason = "";

    @Column(name = "proposed_by")
    public UUID proposedBy;

    @Column(name = "proposed_at")
    public Instant proposedAt;

    @Column(name = "reviewed_by")
    public UUID reviewedBy;

    @Column(name = "reviewed_at")
    public Instant reviewedAt;

    @Column(name = "review_comment")
    public String reviewComment = "";

    /** Who decides the appeal, as it was when it came in. */
    @Column(name = "body_name", updatable = false)
    public String bodyName = "";

    /** Whether that body tries the legality alone (alkoholloven § 1-16). */
    @Column(name = "legality_only", updatable = false)
    public boolean legalityOnly = true;

    @Enumerated(EnumType.STRING)
    public AppealOutcome outcome;

    @Column(name = "outcome_on")
    public LocalDate outcomeOn;

    @Column(name = "outcome_reference")
    public String outcomeReference = "";

    @Column(name = "outcome_text")
    public String outcomeText = "";

    @Column(name = "outcome_by")
    public UUID outcomeBy;

    /** Null while nobody has decided whether the decision waits. */
    @Column(name = "suspension_granted")
    public Boolean suspensionGranted;

    /** Whether that is the appeal body's answer, and not the municipality's. */
    @Column(name = "suspension_by_body")
    public boolean suspensionByBody;

    @Column(name = "suspension_reason")
    public String suspensionReason = "";

    @Column(name = "suspension_by")
    public UUID suspensionBy;

    @Column(name = "suspension_at")
    public Instant suspensionAt;

    @Version
    public int version;

    /** Whether the decision was taken away, by the municipality or by the appeal body. */
    boolean tookAway() {
        return status == AppealStatus.CHANGED
                || status == AppealStatus.DECIDED
                        && (outcome == AppealOutcome.ANNULLED || outcome == AppealOutcome.CHANGED);
    }
}
