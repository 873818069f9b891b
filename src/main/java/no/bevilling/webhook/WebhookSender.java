package no.bevilling.webhook;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.sending.PlainMails;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Delivers what waits, one delivery in one transaction that holds its row: two instances never take the same one, and after a
 * crash in between it goes once more, under the same id. A webhook that fails is left alone for the rest of the run, so that
 * a slow one does not hold up the others; one that has failed for days is stopped, and its contact is told.
 */
@ApplicationScoped
public class WebhookSender {
    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final int MOST_AT_ONCE = 200;
    private static final int GONE = 410;
    private static final int LONGEST_DETAIL = 500;
    private static final UUID NONE = new UUID(0, 0);

    private static final String NEXT = """
            select d.id from webhook_delivery d
            join webhook w on w.municipality_id = d.municipality_id and w.id = d.webhook_id and w.active
            where d.municipality_id = :municipality and d.status = 'WAITING' and d.next_attempt_at <= :now
              and d.webhook_id not in (:failed)
            order by d.next_attempt_at, d.id
            limit 1 for update of d skip locked
            """;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    WebhookCall call;

    @Inject
    PlainMails mails;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** How long to wait after the first, second, third … try that failed; after the last one it is given up. */
    @ConfigProperty(name = "bevilling.webhook.pauses")
    List<Duration> pauses;

    /** After so long without a single success a webhook is stopped. */
    @ConfigProperty(name = "bevilling.webhook.stopped-after")
    Duration stoppedAfter;

    /** How long deliveries are kept that are over. */
    @ConfigProperty(name = "bevilling.webhook.kept")
    Duration kept;

    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    @Scheduled(
            identity = "webhook-send",
            every = "{bevilling.webhook.every}",
            delayed = "25s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendAll() {
        for (int municipality : jobs.all()) {
            try {
                send(municipality);
                jobs.once("webhook-notices", municipality, here -> {
                    tellOfStopped();
                    forget();
                });
            } catch (RuntimeException e) {
                LOG.errorf(e, "Webhooks of municipality %d failed; they are tried again next time", municipality);
            }
        }
    }

    /** Delivers what is due in a municipality. To be called outside of transactions. */
    public void send(int municipality) {
        Set<UUID> failed = new HashSet<>(Set.of(NONE));
        for (int i = 0; i < MOST_AT_ONCE && sendNext(municipality, failed); i++) {
            // Each in its own transaction.
        }
    }

    private boolean sendNext(int municipality, Set<UUID> failed) {
        return Tenant.call(municipality, () -> {
            List<?> next = entities.createNativeQuery(NEXT, UUID.class)
                    .setParameter("municipality", municipality)
                    .setParameter("now", now())
                    .setParameter("failed", failed)
                    .getResultList();
            if (next.isEmpty()) {
                return false;
            }
            WebhookDelivery delivery = WebhookDelivery.findById(TenantKey.of((UUID) next.get(0)));
            Webhook hook = Webhook.findById(TenantKey.of(delivery.webhookId));
            if (!attempt(hook, delivery)) {
                failed.add(hook.id);
            }
            return true;
        });
    }

    private boolean attempt(Webhook hook, WebhookDelivery delivery) {
        Instant begun = now();
        WebhookCall.Result result;
        try {
            result = call.post(hook, delivery);
        } catch (RuntimeException defect) {
            LOG.errorf(defect, "Delivery %s could not be made ready", delivery.id);
            result = new WebhookCall.Result(null, WebhookProblem.DEFECT, defect.toString());
        }
        delivery.attempts++;
        WebhookAttempt attempt = new WebhookAttempt();
        attempt.deliveryId = delivery.id;
        attempt.triedAt = begun;
        attempt.tookMillis = (int) Math.min(
                Integer.MAX_VALUE, Duration.between(begun, clock.instant()).toMillis());
        attempt.httpStatus = result.status();
        attempt.problem = result.problem();
        String detail = result.detail() == null ? "" : result.detail();
        attempt.detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
        attempt.persist();
        if (result.problem() == null) {
            delivery.status = WebhookDelivery.Status.DELIVERED;
            delivery.deliveredAt = now();
            hook.failingSince = null;
            return true;
        }
        failed(hook, delivery, result);
        return false;
    }

    private void failed(Webhook hook, WebhookDelivery delivery, WebhookCall.Result result) {
        LOG.warnf("Delivery %s was not taken (%s), try %d", delivery.id, result.problem(), delivery.attempts);
        if (delivery.attempts > pauses.size()) {
            delivery.status = WebhookDelivery.Status.GIVEN_UP;
        } else {
            delivery.nextAttemptAt = now().plus(pauses.get(delivery.attempts - 1));
        }
        if (hook.failingSince == null) {
            hook.failingSince = now();
        }
        if (Integer.valueOf(GONE).equals(result.status())) {
            stop(hook, Webhook.Stopped.GONE);
        } else if (!now().isBefore(hook.failingSince.plus(stoppedAfter))) {
            stop(hook, Webhook.Stopped.FAILING);
        }
    }

    private void stop(Webhook hook, Webhook.Stopped why) {
        hook.active = false;
        hook.stoppedBecause = why;
        hook.stoppedAt = now();
        hook.noticePending = true;
    }

    /** In the transaction of the municipality; a mail server that is down is asked again the next time. */
    void tellOfStopped() {
        List<Webhook> stopped = Webhook.list("noticePending = true");
        if (stopped.isEmpty()) {
            return;
        }
        Municipality here = Municipality.findById(Tenant.id());
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        WebhookMessages says =
                MessageBundles.get(WebhookMessages.class, Localized.Literal.of(here.languageForm.name()));
        for (Webhook hook : stopped) {
            boolean sent = mails.send(new PlainMails.Mail(
                    UUID.nameUUIDFromBytes((hook.id + " " + hook.stoppedAt).getBytes()),
                    hook.contact,
                    here.name + " kommune",
                    says.mailSubject(hook.name),
                    says.mailText(hook.name, says.stopped(hook.stoppedBecause.name())) + "\n\n"
                            + says.mailRestart(publicAddress + "/k/" + number + "/webhooks/" + hook.id)));
            if (sent) {
                hook.noticePending = false;
            }
        }
    }

    private void forget() {
        WebhookDelivery.delete("status <> WAITING and createdAt < ?1", now().minus(kept));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
