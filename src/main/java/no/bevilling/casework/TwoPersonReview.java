package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who proposed something and who reviewed it: two people, always. A row is reviewed once; what is sent back is proposed anew
 * in another row.
 */
@Embeddable
public class TwoPersonReview {
    @Column(name = "proposed_by", updatable = false)
    public UUID proposedBy;

    @Column(name = "proposed_at", updatable = false)
    public Instant proposedAt;

    /** Never the one who proposed. */
    @Column(name = "reviewed_by")
    public UUID reviewedBy;

    @Column(name = "reviewed_at")
    public Instant reviewedAt;

    /** What must be done, where it was sent back; null otherwise. */
    @Column(name = "review_comment")
    public String reviewComment;

    /** Whether it still waits for the second person. */
    public boolean waits() {
        return reviewedAt == null;
    }

    /** Whether the second person stands behind it. */
    public boolean isApproved() {
        return reviewedAt != null && reviewComment == null;
    }

    /** Whether the second person wants something done first. */
    public boolean isSentBack() {
        return reviewComment != null;
    }
}
