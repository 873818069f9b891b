package no.bevilling.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Criterion.Source;
import no.bevilling.rules.RuleTrial.Changed;
import no.bevilling.rules.RuleTrial.Effect;
import no.bevilling.rules.RuleTrial.Found;
import org.hibernate.Session;

/** Writes what a simulation found, part by part: a row for each that something changes for, and the counts of all. */
@ApplicationScoped
class SimulationFindings {
    private static final String REASONS = """
            insert into simulation_reason (municipality_id, simulation_id, id, why)
            select ?, ?, r.id, r.why::jsonb from unnest(?::uuid[], ?::text[]) r (id, why)
            on conflict do nothing
            """;

    /** One statement for a part: rows that are sent one by one take several times as long. */
    private static final String FINDINGS = """
            insert into simulation_finding (municipality_id, simulation_id, subject, id, number, case_id, place, holder,
              venue_kind, zone, effect, effect_rank, groups, effective_from, basis, reason_id)
            select ?, ?, ?, f.id, f.number, f.case_id, f.place, f.holder,
              f.venue_kind, f.zone, f.effect, f.effect_rank, f.groups::int[], f.effective_from, f.basis, f.reason_id
            from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::smallint[], ?::text[], ?::date[], ?::text[], ?::uuid[])
              f (id, number, case_id, place, holder, venue_kind, zone, effect, effect_rank, groups, effective_from, basis,
                reason_id)
            """;

    private static final String COUNT = """
            insert into simulation_count (municipality_id, simulation_id, subject, venue_kind, zone, effect, tried)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (municipality_id, simulation_id, subject, venue_kind, zone, effect)
            do update set tried = simulation_count.tried + excluded.tried
            """;

    /** One of the tried with what was found for it. */
    record Result(Tried tried, Found found) {}

    private record Key(String subject, String venueKind, String zone, String effect) {}

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** Adds the results of one part; belongs to the transaction that moves the simulation behind them. */
    void add(Simulation about, List<Result> results) {
        entities.unwrap(Session.class).doWork(connection -> {
            findings(connection, about, results);
            counts(connection, about, results);
        });
    }

    private void findings(Connection connection, Simulation about, List<Result> results) throws SQLException {
        List<Result> changed = results.stream()
                .filter(result -> result.found().effect() != Effect.UNCHANGED)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        List<UUID> reasons = reasons(connection, about, changed);
        try (PreparedStatement insert = connection.prepareStatement(FINDINGS)) {
            insert.setInt(1, about.municipalityId);
            insert.setObject(2, about.id);
            insert.setString(3, changed.get(0).tried().subject().name());
            Columns columns = new Columns(connection, insert, 4);
            columns.add("uuid", changed, result -> result.tried().id());
            columns.add("text", changed, result -> result.tried().number());
            columns.add("uuid", changed, result -> result.tried().caseId());
            columns.add("text", changed, result -> result.tried().place());
            columns.add("text", changed, result -> result.tried().holder());
            columns.add("text", changed, result -> result.tried().venueKind().name());
            columns.add("text", changed, result -> result.tried().zone().name());
            columns.add("text", changed, result -> result.found().effect().name());
            columns.add("smallint", changed, result ->
                    (short) result.found().effect().ordinal());
            columns.add("text", changed, result -> groups(result.found()));
            columns.add("date", changed, result -> effectiveFrom(about.validFrom, result));
            columns.add(
                    "text",
                    changed,
                    result -> basis(result.tried(), result.found()).name());
            columns.add("uuid", reasons, reason -> reason);
            insert.executeUpdate();
        }
    }

    /** The columns of the rows of one statement, an array each. */
    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement insert;
        private int at;

        Columns(Connection connection, PreparedStatement insert, int first) {
            this.connection = connection;
            this.insert = insert;
            this.at = first;
        }

        <T> void add(String type, Collection<T> rows, Function<T, Object> value) throws SQLException {
            insert.setArray(
                    at++,
                    connection.createArrayOf(type, rows.stream().map(value).toArray()));
        }
    }

    /** Keeps the reasons of some findings, each wording once; their ids in the order of the findings. */
    private List<UUID> reasons(Connection connection, Simulation about, List<Result> changed) throws SQLException {
        Map<UUID, String> wordings = new LinkedHashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (Result result : changed) {
            String why = written(result.found().why());
            UUID id = UUID.nameUUIDFromBytes(why.getBytes(StandardCharsets.UTF_8));
            wordings.put(id, why);
            ids.add(id);
        }
        try (PreparedStatement insert = connection.prepareStatement(REASONS)) {
            insert.setInt(1, about.municipalityId);
            insert.setObject(2, about.id);
            Columns columns = new Columns(connection, insert, 3);
            columns.add("uuid", wordings.keySet(), id -> id);
            columns.add("text", wordings.values(), why -> why);
            insert.executeUpdate();
        }
        return ids;
    }

    private static String groups(Found found) {
        return found.groups() == null
                ? null
                : found.groups().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static LocalDate effectiveFrom(LocalDate validFrom, Result result) {
        return effectiveFrom(validFrom, result.tried(), basis(result.tried(), result.found()));
    }

    private void counts(Connection connection, Simulation about, List<Result> results) throws SQLException {
        Map<Key, Integer> counts = new HashMap<>();
        for (Result result : results) {
            counts.merge(
                    new Key(
                            result.tried().subject().name(),
                            result.tried().venueKind().name(),
                            result.tried().zone().name(),
                            result.found().effect().name()),
                    1,
                    Integer::sum);
        }
        try (PreparedStatement upsert = connection.prepareStatement(COUNT)) {
            for (Map.Entry<Key, Integer> count : new ArrayList<>(counts.entrySet())) {
                upsert.setInt(1, about.municipalityId);
                upsert.setObject(2, about.id);
                upsert.setString(3, count.getKey().subject());
                upsert.setString(4, count.getKey().venueKind());
                upsert.setString(5, count.getKey().zone());
                upsert.setString(6, count.getKey().effect());
                upsert.setInt(7, count.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    static Basis basis(Tried tried, Found found) {
        if (tried.subject() == Subject.DECISION) {
            return Basis.NEW_APPLICATION;
        }
        boolean generalHours = found.why().stream()
                .anyMatch(c -> c.source() == Source.LOCAL_REGULATION && c.after() == Outcome.NOT_MET);
        return generalHours ? Basis.GENERAL_HOURS : Basis.NEXT_PERIOD;
    }

    static LocalDate effectiveFrom(LocalDate validFrom, Tried tried, Basis basis) {
        if (basis == Basis.NEXT_PERIOD && !tried.endsOn().isBefore(validFrom)) {
            return tried.endsOn().plusDays(1);
        }
        return validFrom;
    }

    private String written(List<Changed> why) {
        try {
            return json.writeValueAsString(why);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
