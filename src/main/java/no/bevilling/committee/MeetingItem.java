package no.bevilling.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.casework.BodyProposals;
import no.bevilling.database.TenantEntity;

/** An item of an agenda: a proposal that waits for the body, or something that it is told of. */
@Entity
@Table(name = "meeting_item")
public class MeetingItem extends TenantEntity {
    @Column(name = "meeting_id", updatable = false)
    public UUID meetingId;

    @Column(name = "position", updatable = false)
    public int position;

    /** In the body's protocol: 12/26. */
    @Column(name = "item_number", updatable = false)
    public String itemNumber;

    @Column(updatable = false)
    public String title;

    /** Null where it is about no case. */
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    /** What waits: one of these three, where it is about a case. */
    @Column(name = "decision_id", updatable = false)
    public UUID decisionId;

    @Column(name = "points_decision_id", updatable = false)
    public UUID pointsDecisionId;

    @Column(name = "withdrawal_decision_id", updatable = false)
    public UUID withdrawalDecisionId;

    /** Null before the meeting has come to it. */
    @Enumerated(EnumType.STRING)
    public ItemOutcome outcome;

    /** What was resolved, in the body's words; empty where it followed the recommendation. */
    public String resolution = "";

    /** How it was voted, as the minutes tell it; empty where nobody asked for a vote. */
    public String votes = "";

    @Column(name = "resolved_by")
    public UUID resolvedBy;

    @Column(name = "resolved_at")
    public Instant resolvedAt;

    @Version
    public int version;

    /** What is proposed; null where it is about no case. */
    public BodyProposals.Kind kind() {
        if (decisionId != null) {
            return BodyProposals.Kind.LICENCE;
        }
        if (pointsDecisionId != null) {
            return BodyProposals.Kind.POINTS;
        }
        return withdrawalDecisionId == null ? null : BodyProposals.Kind.WITHDRAWAL;
    }

    public UUID proposalId() {
        if (decisionId != null) {
            return decisionId;
        }
        return pointsDecisionId != null ? pointsDecisionId : withdrawalDecisionId;
    }

    void about(BodyProposals.Waiting waiting) {
        caseId = waiting.caseId();
        switch (waiting.kind()) {
            case LICENCE -> decisionId = waiting.proposalId();
            case POINTS -> pointsDecisionId = waiting.proposalId();
            case WITHDRAWAL -> withdrawalDecisionId = waiting.proposalId();
        }
    }
}
