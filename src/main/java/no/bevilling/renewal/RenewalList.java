package no.bevilling.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.database.Tenant;
import no.bevilling.licence.Force;
import no.bevilling.licence.ForceGround;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicencesInForce;

/** The lines of a renewal wave: counted, filtered, page by page, with what the holder has done since. */
@ApplicationScoped
class RenewalList {
    private static final int PART = 200;
    private static final List<LicenceEventKind> ANSWERS = List.of(
            LicenceEventKind.RENEWAL_APPLIED, LicenceEventKind.RENEWAL_DECIDED, LicenceEventKind.RENEWAL_TAKEN_BACK);

    @Inject
    EntityManager entities;

    @Inject
    LicencesInForce inForce;

    @Inject
    Clock clock;

    /**
     * What to show; null is everything.
     *
     * @param hidden cases that the reader is party to, and sees as an applicant only
     */
    record Filter(Sorting sorting, ReasonKind reason, Set<UUID> hidden) {}

    /**
     * A line with how the question of renewal stands.
     *
     * @param answeredAt when the holder answered; null when nobody has
     * @param graceTo the last day that it goes on after the period if the application is not decided before (alkoholloven
     *     § 1-6); null when it does not
     */
    public record Row(RenewalLine line, RenewalAnswer answer, Instant answeredAt, LocalDate graceTo) {}

    /** How many lines there are of each sorting. */
    Map<Sorting, Long> counts(UUID wave) {
        Map<Sorting, Long> counts = new EnumMap<>(Sorting.class);
        for (Sorting sorting : Sorting.values()) {
            counts.put(sorting, 0L);
        }
        for (Object row : entities.createNativeQuery(
                        "select sorting, count(*) from renewal_line where municipality_id = :municipality"
                                + " and wave_id = :wave group by sorting",
                        Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("wave", wave)
                .getResultList()) {
            Object[] count = (Object[]) row;
            counts.put(Sorting.valueOf((String) count[0]), ((Number) count[1]).longValue());
        }
        return counts;
    }

    /** How many could not be treated. */
    long problems(UUID wave) {
        return RenewalLine.count("waveId = ?1 and problem is not null", wave);
    }

    long count(UUID wave, Filter filter) {
        return ((Number) bound(entities.createNativeQuery("select count(*)" + sql(filter)), wave, filter)
                        .getSingleResult())
                .longValue();
    }

    /** A page of the list by licence number; {@code page} counts from 1. */
    List<Row> page(RenewalWave wave, Filter filter, int page, int size) {
        return rows(wave, lines(wave.id, filter, (page - 1) * size, size));
    }

    /** One line. */
    Row row(RenewalWave wave, RenewalLine line) {
        return rows(wave, List.of(line)).get(0);
    }

    /** Every line that the filter lets through, in the same order. */
    void each(RenewalWave wave, Filter filter, Consumer<Row> reader) {
        List<RenewalLine> part;
        for (int from = 0; !(part = lines(wave.id, filter, from, PART)).isEmpty(); from += PART) {
            rows(wave, part).forEach(reader);
            entities.clear();
        }
    }

    static String listSql(Filter filter) {
        return "select l.*" + sql(filter) + " order by l.licence_number, l.id";
    }

    private List<RenewalLine> lines(UUID wave, Filter filter, int from, int size) {
        List<?> found = bound(entities.createNativeQuery(listSql(filter), RenewalLine.class), wave, filter)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
        return found.stream().map(RenewalLine.class::cast).toList();
    }

    private static String sql(Filter filter) {
        return " from renewal_line l where l.municipality_id = :municipality and l.wave_id = :wave"
                + (filter.sorting() == null ? "" : " and l.sorting = :sorting")
                + (filter.reason() == null ? "" : " and jsonb_exists(l.reason_kinds, :reason)")
                + (filter.hidden().isEmpty() ? "" : " and l.case_id not in (:hidden)");
    }

    private static jakarta.persistence.Query bound(jakarta.persistence.Query query, UUID wave, Filter filter) {
        query.setParameter("municipality", Tenant.id()).setParameter("wave", wave);
        if (filter.sorting() != null) {
            query.setParameter("sorting", filter.sorting().name());
        }
        if (filter.reason() != null) {
            query.setParameter("reason", filter.reason().name());
        }
        return filter.hidden().isEmpty() ? query : query.setParameter("hidden", filter.hidden());
    }

    private List<Row> rows(RenewalWave wave, List<RenewalLine> lines) {
        List<UUID> ids = lines.stream().map(line -> line.licenceId).toList();
        List<Licence> licences = ids.isEmpty() ? List.of() : Licence.list("id in ?1", ids);
        Map<UUID, LicenceEvent> answers = answers(ids);
        Map<UUID, Force> forces = inForce.inForce(licences, afterPeriod(wave));
        return lines.stream()
                .map(line -> {
                    LicenceEvent answer = answers.get(line.licenceId);
                    Force then = forces.get(line.licenceId);
                    boolean grace = then != null && then.ground() == ForceGround.RENEWAL_UNDECIDED;
                    return new Row(
                            line,
                            answer == null ? RenewalAnswer.NONE : RenewalAnswer.of(answer.kind),
                            answer == null ? null : answer.happenedAt,
                            grace ? then.lastDay() : null);
                })
                .toList();
    }

    /** The last thing that happened to the question of renewal, by licence. */
    private static Map<UUID, LicenceEvent> answers(Collection<UUID> licences) {
        if (licences.isEmpty()) {
            return new HashMap<>();
        }
        return LicenceEvent.<LicenceEvent>list("licenceId in ?1 and kind in ?2 order by happenedAt", licences, ANSWERS)
                .stream()
                .collect(Collectors.toMap(event -> event.licenceId, Function.identity(), (first, last) -> last));
    }

    /** The first day after the period when it has passed, or today: what holds then is what the grace gives. */
    private Instant afterPeriod(RenewalWave wave) {
        Instant noon = wave.nextFrom.atTime(12, 0).atZone(clock.getZone()).toInstant();
        Instant now = clock.instant();
        return now.isAfter(noon) ? now : noon;
    }
}
