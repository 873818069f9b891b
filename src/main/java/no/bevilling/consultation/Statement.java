package no.bevilling.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;

/** A statement (uttalelse) asked of a consulted body (alkoholloven § 1-7); no answer yet: answer is null. */
@Entity
public class Statement extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    public StatementBody body;

    @Column(name = "body_name")
    public String bodyName = "";

    /** Police and social services must be heard before the council decides. */
    public boolean mandatory;

    /** The body as the municipality knows it; null where it has registered none, or a caseworker named another. */
    @Column(name = "body_id")
    public UUID bodyId;

    /** The paragraphs by which it was asked; empty where a caseworker asked. */
    @Column(updatable = false)
    public String law = "";

    /** The items of the municipality's plan by which it was asked. */
    @Column(updatable = false)
    public String plan = "";

    /** The layer of the rule base that asks, as {@code 3407@2021.1}; empty where a caseworker asked. */
    @Column(name = "rule_layer", updatable = false)
    public String ruleLayer = "";

    @Column(name = "requested_on")
    public LocalDate requestedOn;

    /** Last day for the answer, included. */
    @Column(name = "due_on")
    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public StatementAnswer answer;

    public String text = "";

    @Column(name = "received_on")
    public LocalDate receivedOn;

    @Column(name = "registered_by")
    public UUID registeredBy;

    /** When a negative one was put to the applicant (forvaltningsloven § 17). */
    @Column(name = "put_to_applicant_at")
    public Instant putToApplicantAt;

    /** What was put to the applicant, in the caseworker's words: the statement may hold what others may not see. */
    @Column(name = "text_for_applicant")
    public String textForApplicant = "";

    /** Last day for the applicant's comment, included. */
    @Column(name = "comment_due_on")
    public LocalDate commentDueOn;

    @Column(name = "applicant_comment")
    public String applicantComment;

    @Column(name = "applicant_commented_at")
    public Instant applicantCommentedAt;

    /** The part that forvaltningsloven § 13 keeps from others than those who need it; empty where there is none. */
    @Column(name = "confidential_text")
    public String confidentialText = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "confidential_because")
    public ConfidentialBecause confidentialBecause;

    /** Who answered for the body itself; null where a caseworker registered the answer. */
    @Column(name = "answered_by")
    public UUID answeredBy;

    @Column(name = "answered_by_name")
    public String answeredByName = "";

    @Column(name = "answered_at")
    public Instant answeredAt;

    /** The day by which the body says it will answer; {@link #dueOn} stays what the municipality set. */
    @Column(name = "promised_on")
    public LocalDate promisedOn;

    @Column(name = "promised_because")
    public String promisedBecause = "";

    @Column(name = "reminded_before_at")
    public Instant remindedBeforeAt;

    @Column(name = "reminded_due_at")
    public Instant remindedDueAt;

    /** When it was asked for no more, since the application was taken back; null while it is. */
    @Column(name = "recalled_at")
    public Instant recalledAt;

    /** When the body's superior was told that the due date has passed. */
    @Column(name = "escalated_at")
    public Instant escalatedAt;

    /** The last day on which an answer is expected now: what the body promised, or what the municipality set. */
    public LocalDate expectedOn() {
        return promisedOn == null ? dueOn : promisedOn;
    }

    @Version
    public int version;
}
