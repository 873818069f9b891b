package no.bevilling.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Criterion.Source;
import no.bevilling.rules.RuleTrial.Changed;
import no.bevilling.rules.RuleTrial.Effect;
import no.bevilling.rules.RuleTrial.Found;
import org.hibernate.Session;

/** Writes what a simulation found, part by part: a row for each that something changes for, and the counts of all. */
@ApplicationScoped
class SimulationFindings {
    private static final String FINDING = """
            insert into simulation_finding (municipality_id, id, simulation_id, subject, number, case_id, place, holder,
              venue_kind, zone, effect, effect_rank, groups, effective_from, basis, why)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
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
        try (PreparedStatement insert = connection.prepareStatement(FINDING)) {
            for (Result result : results) {
                if (result.found().effect() == Effect.UNCHANGED) {
                    continue;
                }
                Tried tried = result.tried();
                Found found = result.found();
                Basis basis = basis(tried, found);
                int at = 1;
                insert.setInt(at++, about.municipalityId);
                insert.setObject(at++, UUID.randomUUID());
                insert.setObject(at++, about.id);
                insert.setString(at++, tried.subject().name());
                insert.setString(at++, tried.number());
                insert.setObject(at++, tried.caseId());
                insert.setString(at++, tried.place());
                insert.setString(at++, tried.holder());
                insert.setString(at++, tried.venueKind().name());
                insert.setString(at++, tried.zone().name());
                insert.setString(at++, found.effect().name());
                insert.setInt(at++, found.effect().ordinal());
                insert.setArray(
                        at++,
                        found.groups() == null
                                ? null
                                : connection.createArrayOf("int", found.groups().toArray()));
                insert.setObject(at++, effectiveFrom(about.validFrom, tried, basis));
                insert.setString(at++, basis.name());
                insert.setString(at, written(found.why()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
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
