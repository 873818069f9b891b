package no.bevilling.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.Tenant;
import org.jboss.logging.Logger;

/**
 * Keeps a form that is sent after the session has ended, for the one who sent it: enciphered, for an hour, offered again after
 * sign-in (ADR 68). Works without scripts. Files are not kept.
 */
@ApplicationScoped
class KeptForms {
    static final String PATH = "/hentet-fram/";
    private static final Logger LOG = Logger.getLogger(KeptForms.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_CHARACTERS = 300_000;
    private static final int MOST_OF_ONE = 20;
    private static final String TOKEN = "csrf-token";

    @Inject
    LastSignedIn last;

    @Inject
    SessionSeal seal;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * What was sent.
     *
     * @param action address that it was sent to, with its query
     * @param page address of the page with the form; the front page where the browser did not say
     * @param files whether files were sent along, which are gone
     */
    record Kept(String action, String page, Map<String, List<String>> fields, boolean files) {}

    /**
     * Keeps what a request has sent, where it is a form of one who was signed in before. Nobody has read its body yet.
     *
     * @return where it is offered again; empty where nothing was kept
     */
    Optional<String> keep(ContainerRequestContext sent, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        boolean ofPage = HttpMethod.POST.equals(sent.getMethod())
                && request.getHeader("HX-Request") == null
                && ProblemResponses.wantsPage(request);
        if (!ofPage) {
            return Optional.empty();
        }
        try {
            Optional<UUID> account = last.of(routing);
            return account.isEmpty()
                    ? Optional.empty()
                    : SentForm.read(sent.getMediaType(), sent.getEntityStream())
                            .flatMap(form -> keep(account.get(), kept(form, request)));
        } catch (IOException | RuntimeException e) {
            // Whoever must sign in again is led there in any case.
            LOG.warn("A form of an ended session was not kept", e);
            return Optional.empty();
        }
    }

    private Optional<String> keep(UUID account, Kept kept) {
        int size = kept.fields().values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (kept.fields().isEmpty() || size > MOST_CHARACTERS) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        byte[] cipher = seal.seal(write(kept), id + " of " + account);
        return Tenant.call(Tenant.INSTALLATION, () -> {
            forget();
            int there = ((Number)
                            entities.createNativeQuery("select count(*) from kept_form where account_id = :account")
                                    .setParameter("account", account)
                                    .getSingleResult())
                    .intValue();
            if (there >= MOST_OF_ONE) {
                return Optional.empty();
            }
            int added = entities.createNativeQuery("""
                            insert into kept_form (id, account_id, cipher, kept_at)
                            select :id, a.id, :cipher, :now from account a where a.id = :account and not a.disabled
                            """)
                    .setParameter("id", id)
                    .setParameter("account", account)
                    .setParameter("cipher", cipher)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            return added == 1 ? Optional.of(PATH + id) : Optional.empty();
        });
    }

    private static Kept kept(SentForm form, HttpServerRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>(form.fields());
        fields.remove(TOKEN);
        return new Kept(LocalAddress.orFrontPage(request.uri()), page(request), fields, form.files());
    }

    private static String page(HttpServerRequest request) {
        try {
            URI referer = URI.create(String.valueOf(request.getHeader("Referer")));
            return LocalAddress.orFrontPage(
                    referer.getRawPath() + (referer.getRawQuery() == null ? "" : "?" + referer.getRawQuery()));
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }

    /** What was kept for this account; empty for everybody else, and when its time is over. In the installation's transaction. */
    Optional<Kept> of(UUID id, UUID account) {
        List<?> found = entities.createNativeQuery(
                        "select cipher from kept_form where id = :id and account_id = :account and kept_at >= :since")
                .setParameter("id", id)
                .setParameter("account", account)
                .setParameter("since", clock.instant().minus(KEPT))
                .getResultList();
        return found.stream()
                .findFirst()
                .flatMap(cipher -> seal.open((byte[]) cipher, id + " of " + account))
                .map(this::read);
    }

    /** It is of no use any more. */
    void drop(UUID id, UUID account) {
        entities.createNativeQuery("delete from kept_form where id = :id and account_id = :account")
                .setParameter("id", id)
                .setParameter("account", account)
                .executeUpdate();
    }

    @Scheduled(identity = "kept-forms-forget", every = "15m", delayed = "10m")
    void forgetOld() {
        Tenant.run(Tenant.INSTALLATION, this::forget);
    }

    private void forget() {
        entities.createNativeQuery("delete from kept_form where kept_at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private byte[] write(Kept kept) {
        try {
            return json.writeValueAsBytes(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can be written as JSON", e);
        }
    }

    private Kept read(byte[] plain) {
        try {
            return json.readValue(plain, Kept.class);
        } catch (IOException e) {
            throw new IllegalStateException("What was sealed here can be read", e);
        }
    }
}
