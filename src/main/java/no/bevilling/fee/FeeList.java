package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.bevilling.database.Tenant;

/** The lines of a fee run: counted, filtered, page by page. */
@ApplicationScoped
class FeeList {
    private static final int PART = 200;

    @Inject
    EntityManager entities;

    /**
     * What to show; null is everything.
     *
     * @param hidden cases that licences were granted in and that the reader is party to
     */
    record Filter(LineStatus status, Set<UUID> hidden) {}

    /** How many lines stand at each status. */
    Map<LineStatus, Long> counts(UUID run) {
        Map<LineStatus, Long> counts = new EnumMap<>(LineStatus.class);
        for (LineStatus status : LineStatus.values()) {
            counts.put(status, 0L);
        }
        for (Object row : entities.createNativeQuery(
                        "select status, count(*) from fee_line where municipality_id = :municipality"
                                + " and run_id = :run group by status",
                        Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("run", run)
                .getResultList()) {
            Object[] count = (Object[]) row;
            counts.put(LineStatus.valueOf((String) count[0]), ((Number) count[1]).longValue());
        }
        return counts;
    }

    /** What all lines with an amount that is not left out come to, in øre. */
    long sum(UUID run) {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(sum(change_ore), 0) from fee_line where municipality_id = :municipality"
                                        + " and run_id = :run and status in ('RECKONED', 'PROPOSED', 'APPROVED', 'DECIDED')")
                        .setParameter("municipality", Tenant.id())
                        .setParameter("run", run)
                        .getSingleResult())
                .longValue();
    }

    long count(UUID run, Filter filter) {
        return ((Number) bound(entities.createNativeQuery("select count(*)" + sql(filter)), run, filter)
                        .getSingleResult())
                .longValue();
    }

    /** A page of the list by licence number; {@code page} counts from 1. */
    List<FeeLine> page(UUID run, Filter filter, int page, int size) {
        return lines(run, filter, (page - 1) * size, size);
    }

    /** Every line that the filter lets through, in the same order. */
    void each(UUID run, Filter filter, Consumer<FeeLine> reader) {
        List<FeeLine> part;
        for (int from = 0; !(part = lines(run, filter, from, PART)).isEmpty(); from += PART) {
            part.forEach(reader);
            entities.clear();
        }
    }

    private List<FeeLine> lines(UUID run, Filter filter, int from, int size) {
        List<?> found = bound(entities.createNativeQuery(listSql(filter), FeeLine.class), run, filter)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
        return found.stream().map(FeeLine.class::cast).toList();
    }

    static String listSql(Filter filter) {
        return "select l.*" + sql(filter) + " order by l.licence_number, l.id";
    }

    private static String sql(Filter filter) {
        return " from fee_line l where l.municipality_id = :municipality and l.run_id = :run"
                + (filter.status() == null ? "" : " and l.status = :status")
                + (filter.hidden().isEmpty() ? "" : " and l.granted_case_id not in (:hidden)");
    }

    private static Query bound(Query query, UUID run, Filter filter) {
        query.setParameter("municipality", Tenant.id()).setParameter("run", run);
        if (filter.status() != null) {
            query.setParameter("status", filter.status().name());
        }
        return filter.hidden().isEmpty() ? query : query.setParameter("hidden", filter.hidden());
    }
}
