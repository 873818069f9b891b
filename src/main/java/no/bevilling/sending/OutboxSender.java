package no.bevilling.sending;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Timeline;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.SendingChannel;
import no.bevilling.document.SendingProblem;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox. Each message is one transaction that holds its row from before it is handed over until
 * that is recorded: two instances never take the same one, and after a crash in between it waits as before and goes once
 * more, under the same reference.
 */
@ApplicationScoped
public class OutboxSender {
    private static final Logger LOG = Logger.getLogger(OutboxSender.class);
    private static final String JOB = "outbox-send";

    /** Messages of one municipality in one run: the next municipality waits its turn. */
    private static final int MOST_AT_ONCE = 200;

    private static final int LONGEST_DETAIL = 1000;

    private static final String NEXT = """
            select id from outbox_message
            where municipality_id = :municipality and status = 'WAITING' and next_attempt_at <= :now
              and channel is distinct from 'PRINT'
            order by next_attempt_at, id
            limit 1 for update skip locked
            """;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Shipments shipments;

    @Inject
    Instance<Delivery> deliveries;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** How long to wait after the first, second, third … try that failed; after the last one a person must look at it. */
    @ConfigProperty(name = "bevilling.sending.pauses")
    List<Duration> pauses;

    @Scheduled(
            identity = JOB,
            every = "{bevilling.sending.every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendAll() {
        for (int municipality : jobs.all()) {
            try {
                send(municipality);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Sending failed for municipality %d; it is tried again next time", municipality);
            }
        }
    }

    /** Sends what is due in a municipality. To be called outside of transactions. */
    public void send(int municipality) {
        for (int i = 0; i < MOST_AT_ONCE && sendNext(municipality); i++) {
            // Each in its own transaction.
        }
    }

    /**
     * Takes the message that has waited longest, unless another instance has it.
     *
     * @return whether there was one
     */
    boolean sendNext(int municipality) {
        UUID[] taken = {null};
        try {
            return sendNext(municipality, taken);
        } catch (RuntimeException defect) {
            if (taken[0] == null) {
                throw defect;
            }
            LOG.errorf(defect, "Message %s of municipality %d could not be made ready", taken[0], municipality);
            // One that cannot be handled must not stand in the way of the rest.
            Tenant.run(municipality, () -> {
                OutboxMessage message = OutboxMessage.findById(TenantKey.of(taken[0]));
                message.attempts++;
                notSent(message, new NotDelivered(SendingProblem.DEFECT, defect));
            });
            return true;
        }
    }

    private boolean sendNext(int municipality, UUID[] taken) {
        return Tenant.call(municipality, () -> {
            List<?> next = entities.createNativeQuery(NEXT, UUID.class)
                    .setParameter("municipality", municipality)
                    .setParameter("now", now())
                    .getResultList();
            if (next.isEmpty()) {
                return false;
            }
            taken[0] = (UUID) next.get(0);
            attempt(OutboxMessage.findById(TenantKey.of(taken[0])));
            return true;
        });
    }

    private void attempt(OutboxMessage message) {
        if (message.channel == null) {
            message.channel = shipments.channel(message);
        }
        if (message.channel == SendingChannel.PRINT) {
            return;
        }
        SendingAttempt attempt = new SendingAttempt();
        attempt.outboxMessageId = message.id;
        attempt.channel = message.channel;
        attempt.triedAt = now();
        message.attempts++;
        try {
            Delivery.Delivered delivered = delivery(message.channel).deliver(shipments.of(message));
            attempt.sentTo = delivered.sentTo();
            sent(message, delivered);
        } catch (NotDelivered e) {
            attempt.problem = e.problem();
            attempt.detail = shortened(e.getMessage());
            notSent(message, e);
        }
        attempt.persist();
    }

    private Delivery delivery(SendingChannel channel) {
        return deliveries.stream()
                .filter(one -> one.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private void sent(OutboxMessage message, Delivery.Delivered delivered) {
        message.status = OutboxStatus.SENT;
        message.sentAt = now();
        message.problem = null;
        message.sentTo = delivered.sentTo();
        message.receipt = delivered.receipt();
        tell(message);
    }

    /** The timeline says that it went, and by which way; never to which address. */
    private void tell(OutboxMessage message) {
        if (message.caseId == null) {
            return;
        }
        if (message.notice == OutboxNotice.LETTER) {
            Document paper = Document.findById(TenantKey.of(message.documentId));
            timeline.record(
                    message.caseId,
                    CaseEventKind.LETTER_SENT,
                    Map.of("title", paper.title, "channel", message.channel.name()));
        } else if (!message.notice.isAboutStatement()) {
            timeline.record(
                    message.caseId,
                    message.notice == OutboxNotice.RECEIPT ? CaseEventKind.RECEIPT_SENT : CaseEventKind.REMINDER_SENT,
                    Map.of());
        }
    }

    private void notSent(OutboxMessage message, NotDelivered why) {
        message.problem = why.problem();
        LOG.warnf("Message %s was not sent (%s), try %d", message.id, why.problem(), message.attempts);
        if (why.problem().isLasting() || message.attempts > pauses.size()) {
            message.status = OutboxStatus.FAILED;
            if (message.caseId != null) {
                timeline.record(
                        message.caseId,
                        CaseEventKind.LETTER_NOT_SENT,
                        Map.of("problem", why.problem().name()));
            }
        } else {
            message.nextAttemptAt = now().plus(pauses.get(message.attempts - 1));
        }
    }

    private static String shortened(String detail) {
        String text = detail == null ? "" : detail;
        return text.length() > LONGEST_DETAIL ? text.substring(0, LONGEST_DETAIL) : text;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
