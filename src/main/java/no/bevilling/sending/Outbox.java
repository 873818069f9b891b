package no.bevilling.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.OutboxEnclosure;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.SendingChannel;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;

/** What people do with messages that wait: try again, choose another way, put them in the post. */
@ApplicationScoped
public class Outbox {
    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** A message with its case, where it has one, and each try to send it, the last one first. */
    public record Seen(
            OutboxMessage message,
            LicensingCase about,
            Document paper,
            List<Document> enclosed,
            List<SendingAttempt> attempts) {}

    /**
     * A message of the current municipality.
     *
     * @throws ProblemException 404, also for one of another municipality
     * @throws jakarta.ws.rs.ForbiddenException to a party of the case (forvaltningsloven § 6)
     */
    public Seen get(UUID id, SignedInAccount reader) {
        OutboxMessage message = OutboxMessage.<OutboxMessage>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such message in this municipality."));
        LicensingCase about = message.caseId == null ? null : cases.get(message.caseId);
        if (about != null) {
            impartiality.require(about, reader);
        }
        Document paper = message.documentId == null ? null : Document.findById(TenantKey.of(message.documentId));
        return new Seen(
                message,
                about,
                paper,
                enclosed(message),
                SendingAttempt.list("outboxMessageId = ?1 order by triedAt desc, id", id));
    }

    /** The papers of the case that go along; attachments of the application are found in the case. */
    private static List<Document> enclosed(OutboxMessage message) {
        List<UUID> files = OutboxEnclosure.<OutboxEnclosure>list("outboxMessageId", message.id).stream()
                .map(enclosure -> enclosure.fileId)
                .toList();
        return files.isEmpty() ? List.of() : Document.list("fileId in ?1 order by madeAt, id", files);
    }

    /** Lets the product try at once, as often as it would a new message. */
    public void retry(UUID id, int version, SignedInAccount actor) {
        OutboxMessage message = waiting(id, version, actor);
        again(message);
    }

    /**
     * Sends by another channel.
     *
     * @throws ProblemException 400 for a plain e-mail, which no other channel carries
     */
    public void change(UUID id, int version, SendingChannel channel, SignedInAccount actor) {
        OutboxMessage message = waiting(id, version, actor);
        if (channel == null || message.notice != OutboxNotice.LETTER && channel != SendingChannel.EMAIL) {
            throw ProblemException.invalid("channel", "must be a channel that carries the message");
        }
        message.channel = channel;
        again(message);
    }

    /** Somebody has printed it and put it in the post. */
    public void posted(UUID id, int version, SignedInAccount actor) {
        OutboxMessage message = waiting(id, version, actor);
        if (message.channel != SendingChannel.PRINT) {
            throw ProblemException.conflict("This message is not one to print.");
        }
        Document paper = Document.findById(TenantKey.of(message.documentId));
        message.status = OutboxStatus.SENT;
        message.sentAt = now();
        message.sentBy = actor.displayName();
        message.problem = null;
        if (message.caseId != null) {
            timeline.record(
                    message.caseId,
                    CaseEventKind.LETTER_SENT,
                    actor,
                    Map.of("title", paper.title, "channel", SendingChannel.PRINT.name()));
        }
    }

    private void again(OutboxMessage message) {
        message.status = OutboxStatus.WAITING;
        message.attempts = 0;
        message.problem = null;
        message.nextAttemptAt = now();
    }

    private OutboxMessage waiting(UUID id, int version, SignedInAccount actor) {
        OutboxMessage message = get(id, actor).message();
        if (message.status == OutboxStatus.SENT) {
            throw new ProblemException(Problem.of(409, "The message has been sent."));
        }
        if (message.version != version) {
            throw new StaleVersionException("", null);
        }
        return message;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
