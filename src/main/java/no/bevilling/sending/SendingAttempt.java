package no.bevilling.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.document.SendingChannel;
import no.bevilling.document.SendingProblem;

/** One try to send a message; never changed. */
@Entity
@Table(name = "sending_attempt")
public class SendingAttempt extends TenantEntity {
    @Column(name = "outbox_message_id", updatable = false)
    public UUID outboxMessageId;

    @Column(name = "tried_at", updatable = false)
    public Instant triedAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public SendingChannel channel;

    /** Null where it was sent. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public SendingProblem problem;

    /** What the other side or the disk said, for the one who mends it. */
    @Column(updatable = false)
    public String detail = "";

    @Column(name = "sent_to", updatable = false)
    public String sentTo = "";
}
