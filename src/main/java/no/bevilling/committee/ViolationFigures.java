package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Texts;

/** Counts decisions on penalty points and withdrawals by the day they were made, and the advance notices that wait today. */
@ApplicationScoped
class ViolationFigures implements FigureSource {
    private static final String STANDS =
            " and d.reviewed_at is not null and d.decided_on is not null and d.set_aside_at is null";
    private static final String POINTS = """
            select d.decided_on, l.premises_id, p.name, cast(d.points as text), d.id
              from points_decision d
              join points_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
              join licence l on l.municipality_id = c.municipality_id and l.id = c.licence_id
              join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
             where d.municipality_id = :municipality and d.outcome = 'POINTS'
               and d.decided_on between :first and :last
            """ + STANDS;
    private static final String WITHDRAWALS = """
            select d.decided_on, l.premises_id, p.name, coalesce(cast(d.days as text), ''), d.id
              from withdrawal_decision d
              join withdrawal_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
              join licence l on l.municipality_id = c.municipality_id and l.id = c.licence_id
              join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
             where d.municipality_id = :municipality and d.outcome = 'WITHDRAWN'
               and d.decided_on between :first and :last
            """ + STANDS;
    private static final String NOTICES = """
            select (n.notice_sent_at at time zone :zone)::date, l.premises_id, p.name, '', n.id
              from (
                select c.municipality_id, c.id, c.licence_id, c.notice_sent_at from points_case c
                 where c.notice_sent_at is not null and not exists (
                   select from points_decision d where d.municipality_id = c.municipality_id and d.case_id = c.id
                    and d.reviewed_at is not null and d.decided_on is not null)
                union all
                select c.municipality_id, c.id, c.licence_id, c.notice_sent_at from withdrawal_case c
                 where c.notice_sent_at is not null and not exists (
                   select from withdrawal_decision d where d.municipality_id = c.municipality_id and d.case_id = c.id
                    and d.reviewed_at is not null and d.decided_on is not null)) n
              join licence l on l.municipality_id = n.municipality_id and l.id = n.licence_id
              join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
             where n.municipality_id = :municipality
               and n.notice_sent_at >= :from and n.notice_sent_at < :until
            """;

    @Inject
    EntityManager entities;

    @Inject
    Texts texts;

    @Override
    public Map<Figure, Long> count(YearSpan span) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        counts.put(Figure.POINTS_DECISIONS, number("select count(*) from (" + POINTS + ") x", Figure.POINTS, span));
        counts.put(
                Figure.POINTS,
                number(
                        "select coalesce(sum(cast(x.points as int)), 0) from ("
                                + POINTS.replace("cast(d.points as text)", "cast(d.points as text) as points")
                                + ") x",
                        Figure.POINTS,
                        span));
        counts.put(Figure.WITHDRAWALS, number("select count(*) from (" + WITHDRAWALS + ") x", Figure.POINTS, span));
        counts.put(Figure.NOTICES_OPEN, number("select count(*) from (" + NOTICES + ") x", Figure.NOTICES_OPEN, span));
        return counts;
    }

    /** The list behind the sum of the points is that of the decisions. */
    @Override
    public Long size(Figure figure, YearSpan span) {
        return count(span).get(figure == Figure.POINTS ? Figure.POINTS_DECISIONS : figure);
    }

    @Override
    public List<Row> rows(Figure figure, YearSpan span, int offset, int most) {
        String query = switch (figure) {
            case POINTS, POINTS_DECISIONS -> POINTS;
            case WITHDRAWALS -> WITHDRAWALS;
            case NOTICES_OPEN -> NOTICES;
            default -> null;
        };
        if (query == null) {
            return null;
        }
        List<?> found = asked(query + " order by 1 desc, 5", figure, span)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Row(
                        InspectionFigures.day(row[0]), (UUID) row[1], (String) row[2], what(figure, (String) row[3])))
                .toList();
    }

    private String what(Figure figure, String number) {
        CommitteeMessages says = texts.of(CommitteeMessages.class);
        return switch (figure) {
            case WITHDRAWALS -> number.isEmpty() ? says.restOfPeriod() : says.daysWithdrawn(Integer.parseInt(number));
            case NOTICES_OPEN -> "";
            default -> says.pointsGiven(Integer.parseInt(number));
        };
    }

    private long number(String sql, Figure figure, YearSpan span) {
        return ((Number) asked(sql, figure, span).getSingleResult()).longValue();
    }

    private Query asked(String sql, Figure figure, YearSpan span) {
        Query query = entities.createNativeQuery(sql).setParameter("municipality", Tenant.id());
        return figure == Figure.NOTICES_OPEN
                ? query.setParameter("from", span.from())
                        .setParameter("until", span.until())
                        .setParameter("zone", span.zone().getId())
                : query.setParameter("first", span.firstDay()).setParameter("last", span.lastDay());
    }
}
