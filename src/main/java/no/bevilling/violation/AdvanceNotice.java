package no.bevilling.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The advance notice (forhåndsvarsel, forvaltningsloven § 16; alkoholforskriften §§ 10-5, 10-6) and what the holder answers.
 * Nothing is decided before the holder has commented, or the day has passed.
 */
@Embeddable
public class AdvanceNotice {
    /** In the caseworker's words. */
    @Column(name = "notice_text")
    public String text = "";

    @Column(name = "notice_sent_at")
    public Instant sentAt;

    @Column(name = "notice_sent_by_name")
    public String sentByName = "";

    /** Last day for the holder's comment, included; the act has no number of days, the municipality sets it. */
    @Column(name = "notice_due_on")
    public LocalDate dueOn;

    /** The letter. */
    @Column(name = "notice_document_id")
    public UUID documentId;

    /** What the holder wrote; null while there is no comment. */
    public String comment;

    @Column(name = "commented_at")
    public Instant commentedAt;

    @Column(name = "commented_by_name")
    public String commentedByName = "";

    public boolean isSent() {
        return sentAt != null;
    }

    /** Whether the holder has been heard on the day: has commented, or has let the time pass. */
    public boolean isHeard(LocalDate today) {
        return isSent() && (comment != null || today.isAfter(dueOn));
    }
}
