package no.bevilling.nationalregister;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.licence.LicencePublished;
import no.bevilling.licence.PublicLicence;
import no.bevilling.licence.PublicLicences;
import no.bevilling.platform.MunicipalityJobs;

/**
 * The change log for Bevillingsregisteret (alkoholforskriften § 13-3): what the public register says of a licence is compared
 * with the last line about it, when something has happened to the licence or time has turned its status. What is the same gives
 * no line, so that the log may be brought up to date as often as one likes.
 */
@ApplicationScoped
public class ChangeLog {
    private static final int AT_ONCE = 500;

    private static final String DUE = """
            insert into register_due (municipality_id, licence_id, due_at) values (:municipality, :licence, :at)
            on conflict (municipality_id, licence_id) do update set due_at = least(register_due.due_at, excluded.due_at)
            """;

    private static final String LINE = """
            insert into public_licence_change (licence_id, municipality_id, licence_number, kind, changed_at, entry)
            values (:licence, :municipality, :number, :kind, :at, cast(:entry as jsonb))
            """;

    /** The next time at which each status changes by itself; those that rest are not due any more. */
    private static final String NEXT = """
            update register_due d set due_at = t.at
              from (select licence_id, min(from_at) as at from public_licence_period
                     where licence_id in (:licences) and from_at > :now group by licence_id) t
             where d.municipality_id = :municipality and d.licence_id = t.licence_id
            """;

    private static final String AT_REST = """
            delete from register_due where municipality_id = :municipality and licence_id in (:licences) and due_at <= :now
            """;

    @Inject
    EntityManager entities;

    @Inject
    PublicLicences register;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private record Told(JsonNode entry, boolean ended) {}

    void published(@Observes LicencePublished licence) {
        entities.createNativeQuery(DUE)
                .setParameter("municipality", Tenant.id())
                .setParameter("licence", licence.licenceId())
                .setParameter("at", now())
                .executeUpdate();
    }

    @Scheduled(
            identity = "national-register-log",
            every = "{bevilling.national-register.log-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMunicipality() {
        jobs.forEach("national-register-log", municipality -> {
            int done;
            do {
                done = bringUpToDate();
            } while (done == AT_ONCE);
        });
    }

    /** Adds a line for each due licence of the municipality of the transaction that is otherwise; returns how many were due. */
    int bringUpToDate() {
        Instant now = now();
        List<UUID> due = due(now);
        if (due.isEmpty()) {
            return 0;
        }
        Map<UUID, PublicLicence> licences = register.byId(due);
        Map<UUID, Told> told = told(due);
        // Whoever adds lines has this until everybody sees them: no reader can pass by a line that comes later.
        entities.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtext('public_licence_change'))", Integer.class)
                .getSingleResult();
        for (UUID id : due) {
            if (licences.containsKey(id)) {
                add(id, licences.get(id), told.get(id), now);
            }
        }
        about(NEXT, due, now).executeUpdate();
        about(AT_REST, due, now).executeUpdate();
        return due.size();
    }

    private void add(UUID id, PublicLicence licence, Told before, Instant now) {
        RegisterEntry entry = RegisterEntry.of(licence);
        JsonNode written = json.valueToTree(entry);
        if (before != null && before.entry().equals(written)) {
            return;
        }
        entities.createNativeQuery(LINE)
                .setParameter("licence", id)
                .setParameter("municipality", Tenant.id())
                .setParameter("number", licence.licenceNumber())
                .setParameter("kind", kind(before, entry).name())
                .setParameter("at", now)
                .setParameter("entry", written.toString())
                .executeUpdate();
    }

    private static ChangeKind kind(Told before, RegisterEntry entry) {
        if (before == null) {
            return ChangeKind.CREATED;
        }
        return entry.ended() && !before.ended() ? ChangeKind.ENDED : ChangeKind.CHANGED;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due(Instant now) {
        return entities.createNativeQuery(
                        "select licence_id from register_due where municipality_id = :municipality and due_at <= :now"
                                + " order by due_at, licence_id limit " + AT_ONCE + " for update skip locked",
                        UUID.class)
                .setParameter("municipality", Tenant.id())
                .setParameter("now", now)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Told> told(List<UUID> licences) {
        List<Object[]> lines = entities.createNativeQuery(
                        "select distinct on (licence_id) licence_id, cast(entry as text)"
                                + " from public_licence_change where licence_id in (:licences) order by licence_id, sequence desc")
                .setParameter("licences", licences)
                .getResultList();
        Map<UUID, Told> told = new HashMap<>();
        for (Object[] line : lines) {
            JsonNode entry = read((String) line[1]);
            told.put((UUID) line[0], new Told(entry, entry.path("ended").asBoolean()));
        }
        return told;
    }

    private Query about(String sql, List<UUID> licences, Instant now) {
        return entities.createNativeQuery(sql)
                .setParameter("municipality", Tenant.id())
                .setParameter("licences", licences)
                .setParameter("now", now);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The change log holds something that cannot be read", e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
