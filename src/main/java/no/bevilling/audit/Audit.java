package no.bevilling.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;

/**
 * The log of who saw and who changed what, per municipality (0: the installation).
 *
 * <p>Call it inside the transaction ({@link Tenant#call} or {@code @InMunicipality}) that it tells of: the entry is
 * committed or rolled back with it. What is appended never changes; {@link AuditSealer} chains it.
 */
@ApplicationScoped
public class Audit {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String APPEND = """
            with entry as (
              insert into audit_entry (municipality_id, id, recorded_at, digest) values (:m, :id, :at, :digest)),
            payload as (
              insert into audit_payload (municipality_id, entry_id, salt, payload) values (:m, :id, :salt, :payload))
            insert into audit_waiting (municipality_id, entry_id) values (:m, :id)
            """;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    CurrentUser user;

    /**
     * Somebody was shown something about a person or a case.
     *
     * @param subject what kind of thing, in English and lower case: {@code case}, {@code application}, {@code person}
     * @param id which one
     */
    public void saw(String subject, UUID id) {
        append(AuditKind.SAW, subject, id, "", Map.of());
    }

    /**
     * Somebody changed something.
     *
     * @param subject what kind of thing, as in {@link #saw}
     * @param id which one
     * @param action what was done, in English and lower case: {@code approved}
     * @param details values worth keeping, by name; never an identity number
     * @throws IllegalArgumentException when a value looks like an identity number
     */
    public void changed(String subject, UUID id, String action, Map<String, ?> details) {
        append(AuditKind.CHANGED, subject, id, action, details);
    }

    /** As {@link #changed(String, UUID, String, Map)}, without details. */
    public void changed(String subject, UUID id, String action) {
        changed(subject, id, action, Map.of());
    }

    /**
     * Takes away for good what an entry said, where the law demands it. The chain stays whole, and a new entry tells
     * who erased, and why.
     *
     * @param reason the legal basis, as {@code personvernforordningen artikkel 17}
     * @throws IllegalArgumentException when the entry is unknown, erased already, or tells of an erasure itself
     */
    public void erase(UUID entryId, String reason) {
        List<?> payload = entities.createNativeQuery(
                        "select payload from audit_payload where municipality_id = :m and entry_id = :id", String.class)
                .setParameter("m", Tenant.id())
                .setParameter("id", entryId)
                .getResultList();
        if (payload.isEmpty()) {
            throw new IllegalArgumentException("No entry " + entryId + " to erase");
        }
        if (AuditPayload.read((String) payload.get(0)).kind() == AuditKind.ERASED) {
            throw new IllegalArgumentException("An entry about an erasure cannot be erased");
        }
        append(AuditKind.ERASED, "audit-entry", entryId, "erased", Map.of("reason", reason));
        entities.createNativeQuery("delete from audit_payload where municipality_id = :m and entry_id = :id")
                .setParameter("m", Tenant.id())
                .setParameter("id", entryId)
                .executeUpdate();
    }

    private void append(AuditKind kind, String subject, UUID subjectId, String action, Map<String, ?> details) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String payload = payload(now, kind, subject, subjectId, action, details);
        byte[] salt = new byte[AuditHash.LENGTH];
        RANDOM.nextBytes(salt);
        entities.createNativeQuery(APPEND)
                .setParameter("m", Tenant.id())
                .setParameter("id", UUID.randomUUID())
                .setParameter("at", now)
                .setParameter("digest", AuditHash.digest(salt, payload.getBytes(StandardCharsets.UTF_8)))
                .setParameter("salt", salt)
                .setParameter("payload", payload)
                .executeUpdate();
    }

    private String payload(
            Instant now, AuditKind kind, String subject, UUID subjectId, String action, Map<String, ?> details) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("at", now.toString());
        payload.put("kind", kind.name());
        Optional<SignedInAccount> actor = actor();
        payload.put("actor", actor.map(account -> account.id().toString()).orElse(""));
        payload.put("actorName", actor.map(SignedInAccount::displayName).orElse("system"));
        payload.put("subject", subject);
        payload.put("subjectId", subjectId == null ? "" : subjectId.toString());
        payload.put("action", action);
        payload.put("details", new TreeMap<>(details));
        try {
            AuditPayload.refuseIdentityNumbers(subject + "\n" + action + "\n" + json.writeValueAsString(details));
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("These details cannot be written as JSON", e);
        }
    }

    private Optional<SignedInAccount> actor() {
        return Arc.container().requestContext().isActive() ? user.account() : Optional.empty();
    }
}
