package no.bevilling.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.rules.RuleTrial.Changed;
import no.bevilling.rules.RuleTrial.Effect;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.rules.fact.Zone;
import org.hibernate.jpa.AvailableHints;

/** What a simulation found: counted by effect, kind of place and zone, and one by one, the gravest first. */
@ApplicationScoped
class SimulationReport {
    private static final int PART = 500;
    private static final String COLUMNS =
            "select f.id, f.subject, f.number, f.case_id, f.place, f.holder, f.venue_kind, f.zone, f.effect, f.groups,"
                    + " f.effective_from, f.basis, (select r.why::text from simulation_reason r"
                    + " where r.municipality_id = f.municipality_id and r.simulation_id = f.simulation_id"
                    + " and r.id = f.reason_id) as why";
    private static final String GRAVEST = " order by f.effect_rank, f.subject desc, f.number, f.id";

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** How many of something each effect was found for. */
    record Tally(Enum<?> key, Map<Effect, Integer> counts) {
        public int of(Effect effect) {
            return counts.getOrDefault(effect, 0);
        }

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int refused() {
            return of(Effect.REFUSED);
        }

        public int restricted() {
            return of(Effect.RESTRICTED);
        }

        public int weighed() {
            return of(Effect.WEIGHED);
        }

        public int eased() {
            return of(Effect.EASED);
        }

        public int allowed() {
            return of(Effect.ALLOWED);
        }

        public int unchanged() {
            return of(Effect.UNCHANGED);
        }

        /** How many something changes for. */
        public int changed() {
            return total() - of(Effect.UNCHANGED);
        }
    }

    /** All counts of one simulation. */
    record Counts(List<Tally> bySubject, List<Tally> byVenueKind, List<Tally> byZone) {
        /** Of the licences or the decisions; empty when none was tried. */
        public Tally of(Subject subject) {
            return bySubject.stream()
                    .filter(tally -> tally.key() == subject)
                    .findFirst()
                    .orElse(new Tally(subject, Map.of()));
        }
    }

    /**
     * One licence or decision that something changes for.
     *
     * @param groups that could still be granted; null where that is not limited
     * @param effectiveFrom the first day on which the new rule reaches it
     */
    record Row(
            UUID id,
            Subject subject,
            String number,
            UUID caseId,
            String place,
            String holder,
            VenueKind venueKind,
            Zone zone,
            Effect effect,
            List<Integer> groups,
            LocalDate effectiveFrom,
            Basis basis,
            List<Changed> why) {

        /** The groups as people write them: 1, 2. */
        public String groupsText() {
            return groups == null ? "" : groups.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }

    private record Count(Subject subject, VenueKind venueKind, Zone zone, Effect effect, int tried) {}

    /** The counts of a simulation; kinds of place and zones are those of licences. */
    Counts counts(UUID simulation) {
        List<Count> all = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select subject, venue_kind, zone, effect, tried from simulation_count"
                                + " where simulation_id = :simulation",
                        Object[].class)
                .setParameter("simulation", simulation)
                .getResultList()) {
            Object[] c = (Object[]) row;
            all.add(new Count(
                    Subject.valueOf((String) c[0]),
                    VenueKind.valueOf((String) c[1]),
                    Zone.valueOf((String) c[2]),
                    Effect.valueOf((String) c[3]),
                    ((Number) c[4]).intValue()));
        }
        List<Count> licences =
                all.stream().filter(c -> c.subject() == Subject.LICENCE).toList();
        return new Counts(
                tallies(all, Count::subject), tallies(licences, Count::venueKind), tallies(licences, Count::zone));
    }

    private static List<Tally> tallies(List<Count> counts, Function<Count, Enum<?>> by) {
        Map<Enum<?>, Map<Effect, Integer>> tallies = new LinkedHashMap<>();
        Stream<Count> sorted =
                counts.stream().sorted(Comparator.comparingInt(c -> by.apply(c).ordinal()));
        sorted.forEach(c -> tallies.computeIfAbsent(by.apply(c), key -> new EnumMap<>(Effect.class))
                .merge(c.effect(), c.tried(), Integer::sum));
        return tallies.entrySet().stream()
                .map(e -> new Tally(e.getKey(), e.getValue()))
                .toList();
    }

    /** How many something changes for; {@code effect} null is every effect. */
    long count(UUID simulation, Effect effect) {
        return ((Number) filtered("select count(*)", "", simulation, effect).getSingleResult()).longValue();
    }

    /** A page of those that something changes for, the gravest first. */
    List<Row> page(UUID simulation, Effect effect, int page, int size) {
        List<?> rows = filtered(COLUMNS, GRAVEST, simulation, effect)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    /** All of them in the same order, as they are read. */
    void each(UUID simulation, Consumer<Row> reader) {
        try (Stream<?> rows = filtered(COLUMNS, GRAVEST, simulation, null)
                .setHint(AvailableHints.HINT_FETCH_SIZE, PART)
                .getResultStream()) {
            rows.forEach(row -> reader.accept(row((Tuple) row)));
        }
    }

    private jakarta.persistence.Query filtered(String select, String order, UUID simulation, Effect effect) {
        String sql = select + " from simulation_finding f where f.simulation_id = :simulation"
                + (effect == null ? "" : " and f.effect_rank = :rank") + order;
        jakarta.persistence.Query query = select.contains("count")
                ? entities.createNativeQuery(sql)
                : entities.createNativeQuery(sql, Tuple.class);
        query.setParameter("simulation", simulation);
        return effect == null ? query : query.setParameter("rank", effect.ordinal());
    }

    private Row row(Tuple row) {
        Object from = row.get("effective_from");
        Object groups = row.get("groups");
        return new Row(
                row.get("id", UUID.class),
                Subject.valueOf(row.get("subject", String.class)),
                row.get("number", String.class),
                row.get("case_id", UUID.class),
                row.get("place", String.class),
                row.get("holder", String.class),
                VenueKind.valueOf(row.get("venue_kind", String.class)),
                Zone.valueOf(row.get("zone", String.class)),
                Effect.valueOf(row.get("effect", String.class)),
                groups == null ? null : List.of((Integer[]) groups),
                from instanceof Date date ? date.toLocalDate() : (LocalDate) from,
                Basis.valueOf(row.get("basis", String.class)),
                why(row.get("why", String.class)));
    }

    private List<Changed> why(String written) {
        try {
            return json.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A finding of a simulation cannot be read", e);
        }
    }
}
