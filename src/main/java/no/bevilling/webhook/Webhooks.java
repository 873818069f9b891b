package no.bevilling.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.sending.PlainMails;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The webhooks of the municipality of the current transaction, as its administrator keeps them. */
@ApplicationScoped
public class Webhooks {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_ADDRESS = 500;
    static final int LONGEST_CONTACT = 200;

    /** More than anybody needs, and few enough to ask at each event. */
    private static final int MOST = 20;

    @Inject
    PublicAddresses addresses;

    @Inject
    WebhookSecrets secrets;

    @Inject
    WebhookOutbox outbox;

    @Inject
    PlainMails mails;

    @Inject
    Audit audit;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** How long a secret signs along after it was changed. */
    @ConfigProperty(name = "bevilling.webhook.secret-overlap")
    Duration overlap;

    /** As typed. */
    public record Typed(String name, String address, String contact, List<WebhookEvent> events) {}

    /** A delivery with each try, the last one first. */
    public record Tried(WebhookDelivery delivery, List<WebhookAttempt> attempts) {}

    /** All of them, by name. */
    List<Webhook> all() {
        return Webhook.list("order by name, id");
    }

    /** @throws ProblemException 404, also for one of another municipality */
    Webhook get(UUID id) {
        return Webhook.<Webhook>findByIdOptional(TenantKey.of(id)).orElseThrow(Webhooks::unknown);
    }

    /**
     * Registers one, with a new secret.
     *
     * @throws ProblemException 400 naming each field that is wrong, 409 when there are too many
     */
    Webhook register(Typed typed, SignedInAccount actor) {
        require(typed);
        if (Webhook.count() >= MOST) {
            throw ProblemException.conflict("A municipality has at most " + MOST + " webhooks.");
        }
        Webhook hook = new Webhook();
        secrets.give(hook);
        write(hook, typed, actor);
        hook.persistAndFlush();
        audit.changed("webhook", hook.id, "registered", Map.of("name", hook.name, "host", host(hook)));
        return hook;
    }

    /** @throws StaleVersionException when somebody saved meanwhile */
    void change(UUID id, int version, Typed typed, SignedInAccount actor) {
        Webhook hook = toChange(id, version);
        require(typed);
        write(hook, typed, actor);
        audit.changed("webhook", id, "changed", Map.of("name", hook.name, "host", host(hook)));
    }

    /** Stops it, or lets it go on with what waits. */
    void activate(UUID id, int version, boolean active, SignedInAccount actor) {
        Webhook hook = toChange(id, version);
        hook.active = active;
        hook.stoppedBecause = active ? null : Webhook.Stopped.BY_PERSON;
        hook.stoppedAt = active ? null : now();
        hook.failingSince = null;
        hook.noticePending = false;
        changed(hook, actor);
        audit.changed("webhook", id, active ? "started" : "stopped");
    }

    /** Gives it a new secret; the one before signs along for a while. */
    void rotate(UUID id, int version, SignedInAccount actor) {
        Webhook hook = toChange(id, version);
        hook.formerSecret = hook.secret;
        hook.formerSecretKeyId = hook.secretKeyId;
        hook.formerUntil = now().plus(overlap);
        secrets.give(hook);
        changed(hook, actor);
        audit.changed("webhook", id, "secret changed");
    }

    /**
     * The secret in the clear, once.
     *
     * @throws ProblemException 409 when it has been shown
     */
    String reveal(UUID id) {
        Webhook hook = entities.find(Webhook.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (hook == null) {
            throw unknown();
        }
        if (hook.secretShownAt != null) {
            throw ProblemException.conflict("The secret has been shown. Make a new one.");
        }
        hook.secretShownAt = now();
        audit.changed("webhook", id, "secret shown");
        return secrets.shown(hook);
    }

    /** Takes it away, with its log. */
    void remove(UUID id, int version) {
        Webhook hook = toChange(id, version);
        audit.changed("webhook", id, "removed", Map.of("name", hook.name, "host", host(hook)));
        hook.delete();
    }

    /** Sends something to try it with. */
    void test(UUID id) {
        Webhook hook = get(id);
        if (!hook.active) {
            throw ProblemException.conflict("The webhook is stopped.");
        }
        outbox.test(hook);
    }

    /** Sends a delivery again, whatever came of it. */
    void resend(UUID id, UUID deliveryId) {
        WebhookDelivery delivery = WebhookDelivery.<WebhookDelivery>findByIdOptional(TenantKey.of(deliveryId))
                .filter(found -> found.webhookId.equals(id))
                .orElseThrow(Webhooks::unknown);
        delivery.status = WebhookDelivery.Status.WAITING;
        delivery.attempts = 0;
        delivery.deliveredAt = null;
        delivery.nextAttemptAt = now();
        audit.changed("webhook", id, "sent again", Map.of("delivery", deliveryId.toString()));
    }

    long countDeliveries(UUID id) {
        return WebhookDelivery.count("webhookId", id);
    }

    /** A part of the log, newest first, in two queries. */
    List<Tried> deliveries(UUID id, int first, int size) {
        List<WebhookDelivery> page = entities.createQuery(
                        "from WebhookDelivery d where d.webhookId = :webhook order by d.createdAt desc, d.id",
                        WebhookDelivery.class)
                .setParameter("webhook", id)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        if (page.isEmpty()) {
            return List.of();
        }
        List<WebhookAttempt> attempts = WebhookAttempt.list(
                "deliveryId in ?1 order by triedAt desc, id",
                page.stream().map(delivery -> delivery.id).toList());
        return page.stream()
                .map(delivery -> new Tried(
                        delivery,
                        attempts.stream()
                                .filter(attempt -> attempt.deliveryId.equals(delivery.id))
                                .toList()))
                .toList();
    }

    private void write(Webhook hook, Typed typed, SignedInAccount actor) {
        hook.name = typed.name().strip();
        hook.address = typed.address().strip();
        hook.contact = typed.contact().strip();
        hook.events = List.copyOf(typed.events());
        changed(hook, actor);
    }

    private void changed(Webhook hook, SignedInAccount actor) {
        hook.changedBy = actor.displayName();
        hook.changedAt = now();
    }

    private void require(Typed typed) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (!TypedForm.isText(typed.name(), LONGEST_NAME)) {
            wrong.add(new Problem.Field("name", "must be a text of at most " + LONGEST_NAME + " characters"));
        }
        try {
            addresses.written(typed.address());
            if (typed.address().length() > LONGEST_ADDRESS) {
                wrong.add(new Problem.Field("address", "must be at most " + LONGEST_ADDRESS + " characters"));
            }
        } catch (PublicAddresses.Refused e) {
            wrong.add(new Problem.Field("address", e.getMessage()));
        }
        if (!mails.isAddress(typed.contact()) || typed.contact().length() > LONGEST_CONTACT) {
            wrong.add(new Problem.Field("contact", "must be an e-mail address"));
        }
        if (typed.events().isEmpty() || !WebhookEvent.offered().containsAll(typed.events())) {
            wrong.add(new Problem.Field("events", "must be at least one event"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    /** Of the address, for the log: the rest of it may hold what is nobody's to read. */
    private static String host(Webhook hook) {
        return URI.create(hook.address).getHost();
    }

    private Webhook toChange(UUID id, int version) {
        Webhook hook = get(id);
        if (hook.version != version) {
            throw new StaleVersionException(hook.changedBy, hook.changedAt);
        }
        return hook;
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("There is no such webhook in this municipality.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
