package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.Tenant;

/** Counts inspections by the report that stands, and the two clocks of alkoholforskriften § 9-6. */
@ApplicationScoped
class InspectionFigures implements FigureSource {
    private static final Map<Figure, String> WHICH = new LinkedHashMap<>();

    static {
        String ordinary = "i.occasion_case_id is null";
        WHICH.put(Figure.INSPECTIONS, ordinary);
        WHICH.put(Figure.SERVING_OPEN, ordinary + " and i.licence_type = 'SERVING' and i.mode = 'OPEN'");
        WHICH.put(Figure.SERVING_ANONYMOUS, ordinary + " and i.licence_type = 'SERVING' and i.mode = 'ANONYMOUS'");
        WHICH.put(Figure.SALE_OPEN, ordinary + " and i.licence_type = 'SALE' and i.mode = 'OPEN'");
        WHICH.put(Figure.SALE_ANONYMOUS, ordinary + " and i.licence_type = 'SALE' and i.mode = 'ANONYMOUS'");
        WHICH.put(Figure.OCCASIONS, "i.occasion_case_id is not null");
        WHICH.put(Figure.WITH_FINDINGS, "i.findings");
        WHICH.put(
                Figure.REPORTS_LATE,
                "i.report_sent_at is not null and (i.report_sent_at at time zone :zone)::date > i.report_due_on");
        WHICH.put(Figure.REPORTS_OVERDUE, "i.report_sent_at is null and i.report_due_on < :today");
        WHICH.put(
                Figure.COMMENTS_IN_TIME,
                "i.commented_at is not null and (i.commented_at at time zone :zone)::date <= i.comment_due_on");
        WHICH.put(
                Figure.COMMENTS_LATE,
                "i.commented_at is not null and (i.commented_at at time zone :zone)::date > i.comment_due_on");
    }

    /** Parameters that not every figure uses are used by this. */
    private static final String FROM = """
             from inspection i
            where i.municipality_id = :municipality and i.superseded_by is null
              and i.started_at >= :from and i.started_at < :until
              and cast(:zone as text) is not null and cast(:today as date) is not null
            """;

    private static final String LIST = """
            select (i.started_at at time zone :zone)::date, i.premises_id, p.name, i.id
             from inspection i
             join premises p on p.municipality_id = i.municipality_id and p.id = i.premises_id
            where i.municipality_id = :municipality and i.superseded_by is null
              and i.started_at >= :from and i.started_at < :until
              and cast(:today as date) is not null
            """;

    @Inject
    EntityManager entities;

    @Override
    public Map<Figure, Long> count(YearSpan span) {
        StringBuilder columns = new StringBuilder("select ");
        WHICH.forEach((figure, which) -> columns.append(columns.length() == 7 ? "" : ", ")
                .append("count(*) filter (where ")
                .append(which)
                .append(")"));
        Object[] counted = (Object[]) asked(columns + FROM, span).getSingleResult();
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        int column = 0;
        for (Figure figure : WHICH.keySet()) {
            counts.put(figure, ((Number) counted[column++]).longValue());
        }
        return counts;
    }

    @Override
    public List<Row> rows(Figure figure, YearSpan span, int offset, int most) {
        String which = WHICH.get(figure);
        if (which == null) {
            return null;
        }
        List<?> found = asked(LIST + " and " + which + " order by i.started_at desc, i.id", span)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Row(day(row[0]), (UUID) row[1], (String) row[2], "", (UUID) row[3]))
                .toList();
    }

    private Query asked(String sql, YearSpan span) {
        return entities.createNativeQuery(sql)
                .setParameter("municipality", Tenant.id())
                .setParameter("zone", span.zone().getId())
                .setParameter("today", span.today())
                .setParameter("from", span.from())
                .setParameter("until", span.until());
    }

    static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** How many inspections there were in each month, from January. */
    long[] byMonth(YearSpan span) {
        long[] months = new long[12];
        List<?> found = asked(
                        "select extract(month from i.started_at at time zone :zone)::int, count(*)" + FROM
                                + " and i.occasion_case_id is null group by 1",
                        span)
                .getResultList();
        for (Object row : found) {
            months[((Number) ((Object[]) row)[0]).intValue() - 1] = ((Number) ((Object[]) row)[1]).longValue();
        }
        return months;
    }
}
