package no.bevilling.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A paper that is to be sent: made in the transaction that gave it its reason, and waiting until it has gone. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends TenantEntity {
    /** Null where the paper belongs to no case. */
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    /** What the recipient answers to where there is no case, as KP 2026/3; empty on others. */
    @Column(updatable = false)
    public String reference = "";

    /** Where a letter to somebody known nowhere else goes, a line each; empty on others. */
    @Column(name = "address_lines", updatable = false)
    public String addressLines = "";

    /** The draft that a warning is about; null on others, and when the draft is gone. */
    @Column(name = "application_id")
    public UUID applicationId;

    /** The paper; null on a plain e-mail. */
    @Column(name = "document_id", updatable = false)
    public UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public OutboxRecipient recipient;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public DocumentKind kind;

    @Enumerated(EnumType.STRING)
    public OutboxStatus status = OutboxStatus.WAITING;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "sent_at")
    public Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public OutboxNotice notice = OutboxNotice.LETTER;

    /** Last day for the answer that a reminder is about, included; null on others. */
    @Column(name = "answer_due_on", updatable = false)
    public LocalDate answerDueOn;

    /** Null until it is first tried, or a person has chosen. */
    @Enumerated(EnumType.STRING)
    public SendingChannel channel;

    public int attempts;

    @Column(name = "next_attempt_at")
    public Instant nextAttemptAt;

    /** Why the last try went wrong; null where it did not. */
    @Enumerated(EnumType.STRING)
    public SendingProblem problem;

    /** The address it went to, as the channel has addresses. */
    @Column(name = "sent_to")
    public String sentTo = "";

    /** What the channel answered: the e-mail's Message-ID, the shipment's reference. */
    public String receipt = "";

    /** Who put it in the post; empty where the product sent it. */
    @Column(name = "sent_by")
    public String sentBy = "";

    /** Who it goes to, where that stands nowhere else; empty on others. */
    @Column(updatable = false)
    public String name = "";

    /** Where a consulted body, its superior or a party with a copy is reached; empty on others. */
    @Column(updatable = false)
    public String email = "";

    /** Who gets it as a copy; null for the one that it is addressed to. */
    @Column(name = "case_party_id", updatable = false)
    public UUID casePartyId;

    /** Where a copy goes; empty on others. */
    @Column(name = "postal_address", updatable = false)
    public String postalAddress = "";

    /** Whether it is a copy for another party of the case. */
    public boolean isCopy() {
        return casePartyId != null;
    }

    @Version
    public int version;
}
