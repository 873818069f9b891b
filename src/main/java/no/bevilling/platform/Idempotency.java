package no.bevilling.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.bevilling.account.CurrentUser;
import no.bevilling.database.Tenant;

/**
 * Answers a request that creates something once, however often it is sent: the first answer is kept with the key that
 * the client made up ({@code Idempotency-Key}), in the same transaction as what it created. A request that fails keeps
 * nothing, so it can be repeated.
 */
@ApplicationScoped
public class Idempotency {
    /** Name of the request header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentUser user;

    @Inject
    HttpServerRequest request;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Clock clock;

    /**
     * Runs {@code work} unless it has been done for this key, account and municipality; then gives the first answer
     * again, with {@code Idempotency-Replayed: true}. A second request that comes while the first is at work waits for
     * it. Call it inside the transaction of the municipality.
     *
     * @param key the header; without one the work is simply done
     * @param body what was asked for, to be told from something else under the same key
     * @param work makes the answer: status, {@code Location} and an entity that can be written as JSON
     * @throws ProblemException 400 for a key that is none, 422 when the key was used for another request
     */
    public Response once(String key, Object body, Supplier<Response> work) {
        if (key == null) {
            return work.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.invalid(HEADER, "Must be 1 to 200 visible ASCII characters, best a UUID");
        }
        UUID account = user.required().id();
        byte[] digest = digest(body);
        if (claim(account, key, digest)) {
            Response answer = work.get();
            keep(account, key, answer);
            return answer;
        }
        return repeat(account, key, digest);
    }

    /** Waits where another transaction has the same key and has not ended; false where that one committed. */
    private boolean claim(UUID account, String key, byte[] digest) {
        return entities.createNativeQuery("""
                                insert into idempotency_key (municipality_id, account_id, key, request_sha256, created_at)
                                values (:m, :account, :key, :digest, :now) on conflict do nothing
                                """)
                        .setParameter("m", Tenant.id())
                        .setParameter("account", account)
                        .setParameter("key", key)
                        .setParameter("digest", digest)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private void keep(UUID account, String key, Response answer) {
        URI location = answer.getLocation();
        entities.flush();
        entities.createNativeQuery("""
                        update idempotency_key set status = :status, location = :location, body = cast(:body as jsonb)
                        where municipality_id = :m and account_id = :account and key = :key
                        """)
                .setParameter("status", answer.getStatus())
                .setParameter("location", location == null ? null : location.toString())
                .setParameter("body", answer.hasEntity() ? write(answer.getEntity()) : null)
                .setParameter("m", Tenant.id())
                .setParameter("account", account)
                .setParameter("key", key)
                .executeUpdate();
    }

    private Response repeat(UUID account, String key, byte[] digest) {
        List<?> rows = entities.createNativeQuery("""
                        select request_sha256, status, location, cast(body as text) from idempotency_key
                        where municipality_id = :m and account_id = :account and key = :key
                        """)
                .setParameter("m", Tenant.id())
                .setParameter("account", account)
                .setParameter("key", key)
                .getResultList();
        Object[] first = (Object[]) rows.get(0);
        if (!MessageDigest.isEqual((byte[]) first[0], digest)) {
            throw ProblemException.unprocessable(
                    "This " + HEADER + " was used for another request. Make a new key for a new request.");
        }
        Response.ResponseBuilder answer =
                Response.status(((Number) first[1]).intValue()).header("Idempotency-Replayed", "true");
        if (first[2] != null) {
            answer.location(URI.create((String) first[2]));
        }
        if (first[3] != null) {
            answer.entity(read((String) first[3])).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.build();
    }

    private byte[] digest(Object body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((request.method() + " " + request.path() + "\n").getBytes(StandardCharsets.UTF_8));
            return sha256.digest(json.writer()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsBytes(body));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("A request that was read can be written", e);
        }
    }

    private String write(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer with an Idempotency-Key is JSON", e);
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("jsonb is JSON", e);
        }
    }

    @Scheduled(identity = "idempotency-forget", every = "6h", delayed = "5m")
    void forget() {
        jobs.forEach(
                "idempotency-forget",
                municipality -> entities.createNativeQuery(
                                "delete from idempotency_key where municipality_id = :m and created_at < :before")
                        .setParameter("m", municipality)
                        .setParameter("before", clock.instant().minus(KEPT))
                        .executeUpdate());
    }
}
