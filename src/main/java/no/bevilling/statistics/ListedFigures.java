package no.bevilling.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.bevilling.database.Tenant;

/**
 * What happens in a year: each topic is a list in SQL, with its part in the column {@code detail}, and its number is how long
 * that list is, or what it sums up to.
 */
@ApplicationScoped
class ListedFigures implements SurveySource {
    private static final String OCCASIONS = """
            select l.granted_on as day, l.licence_number as name, '/bevillinger/' || l.id as path, l.premises_id,
                   p.name as place, '' as detail, cast(null as numeric) as amount
              from licence l
              join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
             where l.municipality_id = :municipality and l.granted_on between :first and :last and l.granted_as = '%s'
               and not exists (select from decision d where d.municipality_id = l.municipality_id
                 and d.id = l.decision_id and d.status = 'SET_ASIDE')
            """;
    private static final String CASE = """
            select (%s at time zone :zone)::date as day, c.case_year || '/' || c.case_sequence as name,
                   '/saker/' || c.id as path, c.premises_id, coalesce(p.name, '') as place,
                   c.kind || '.' || c.licence_type as detail, cast(null as numeric) as amount
              from licensing_case c
              left join premises p on p.municipality_id = c.municipality_id and p.id = c.premises_id
             where c.municipality_id = :municipality and c.matter = 'LICENCE_APPLICATION'
            """;
    private static final String DECIDED =
            CASE.formatted("c.decided_at") + " and c.decided_at >= :from and c.decided_at < :until";
    private static final String WITH_OUTCOME = """
             and exists (select from decision d where d.municipality_id = c.municipality_id and d.case_id = c.id
               and d.status = 'APPROVED' and d.outcome = '%s')
            """;
    private static final String VIOLATIONS = """
            select d.decided_on as day, c.case_year || '/' || c.case_sequence as name, '/prikksaker/' || c.id as path,
                   c.premises_id, coalesce(p.name, '') as place, v.kind as detail, cast(null as numeric) as amount
              from points_decision d
              join licensing_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
              join violation v on v.municipality_id = d.municipality_id and v.case_id = d.case_id
              left join premises p on p.municipality_id = c.municipality_id and p.id = c.premises_id
             where d.municipality_id = :municipality and d.outcome = 'POINTS' and d.decided_on between :first and :last
               and d.reviewed_at is not null and d.review_comment is null and d.set_aside_at is null and v.points > 0
            """;
    private static final String FEES_FIXED = """
            select d.decided_on as day, c.case_year || '/' || c.case_sequence as name, '/gebyrsaker/' || c.id as path,
                   l.premises_id, coalesce(p.name, '') as place, d.kind as detail, round(d.change_ore / 100.0, 2) as amount
              from fee_decision d
              join licensing_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
              join licence l on l.municipality_id = d.municipality_id and l.id = d.licence_id
              left join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
             where d.municipality_id = :municipality and d.decided_on between :first and :last
               and d.reviewed_at is not null and d.review_comment is null and d.set_aside_at is null
            """;
    private static final String FEES_RECEIVED = """
            select e.entered_on as day, cast(i.number as text) as name, '/faktura/' || i.id as path, i.premises_id,
                   coalesce(p.name, '') as place, '' as detail, round(-e.amount_ore / 100.0, 2) as amount
              from invoice_entry e
              join invoice i on i.municipality_id = e.municipality_id and i.id = e.invoice_id
              left join premises p on p.municipality_id = i.municipality_id and p.id = i.premises_id
             where e.municipality_id = :municipality and e.kind in ('PAYMENT', 'REFUND', 'PAYMENT_RETURNED')
               and e.entered_on between :first and :last and i.kind <> 'KNOWLEDGE_TEST'
            """;

    private static final Map<SurveyTopic, String> LISTS = new EnumMap<>(SurveyTopic.class);

    static {
        LISTS.put(SurveyTopic.SINGLE_OCCASIONS, OCCASIONS.formatted("SINGLE_OCCASION"));
        LISTS.put(SurveyTopic.AMBULATORY, OCCASIONS.formatted("AMBULATORY"));
        String received = CASE.formatted("c.received_at") + " and c.received_at >= :from and c.received_at < :until";
        both(SurveyTopic.RECEIVED, SurveyTopic.RECEIVED_BY, received);
        both(SurveyTopic.GRANTED, SurveyTopic.GRANTED_BY, DECIDED + WITH_OUTCOME.formatted("GRANTED"));
        both(SurveyTopic.REFUSED, SurveyTopic.REFUSED_BY, DECIDED + WITH_OUTCOME.formatted("REFUSED"));
        LISTS.put(SurveyTopic.REJECTED, DECIDED + """
                 and exists (select from rejection r where r.municipality_id = c.municipality_id and r.case_id = c.id
                   and r.status = 'APPROVED')
                """);
        LISTS.put(
                SurveyTopic.TAKEN_BACK,
                CASE.replace("from licensing_case c", """
                        from licensing_case c
                         join lateral (select max(t.turned_at) as turned_at from case_turn t
                           where t.municipality_id = c.municipality_id and t.case_id = c.id and t.kind = 'WITHDRAWN') t on true
                        """).formatted("t.turned_at") + " and c.status = 'WITHDRAWN'"
                        + " and t.turned_at >= :from and t.turned_at < :until");
        LISTS.put(SurveyTopic.VIOLATIONS_BY, VIOLATIONS);
        both(SurveyTopic.FEES_FIXED, SurveyTopic.FEES_FIXED_BY, FEES_FIXED);
        LISTS.put(SurveyTopic.FEES_RECEIVED, FEES_RECEIVED);
    }

    private static void both(SurveyTopic whole, SurveyTopic parts, String list) {
        LISTS.put(whole, list);
        LISTS.put(parts, list);
    }

    @Inject
    EntityManager entities;

    @Override
    public Set<SurveyTopic> topics() {
        return LISTS.keySet();
    }

    @Override
    public Map<SurveyFigure, BigDecimal> count(SurveyYear year) {
        Map<SurveyFigure, BigDecimal> counts = new TreeMap<>();
        LISTS.forEach((topic, list) -> {
            String number =
                    topic.unit() == SurveyUnit.COUNT ? "cast(count(*) as numeric)" : "coalesce(sum(x.amount), 0)";
            String part = topic.isInParts() ? "x.detail" : "''";
            String sql = "select " + part + ", " + number + " from (" + list + ") x"
                    + (topic.isInParts() ? " group by x.detail" : "");
            for (Object row : asked(sql, year).getResultList()) {
                Object[] columns = (Object[]) row;
                counts.put(SurveyFigure.of(topic, (String) columns[0]), (BigDecimal) columns[1]);
            }
        });
        return counts;
    }

    @Override
    public long size(SurveyFigure figure, SurveyYear year) {
        return ((Number) part("select count(*)", figure, year, "").getSingleResult()).longValue();
    }

    @Override
    public List<Row> rows(SurveyFigure figure, SurveyYear year, int offset, int most) {
        List<?> found = part(
                        "select x.day, x.name, x.path, x.premises_id, x.place, x.amount",
                        figure,
                        year,
                        " order by x.day desc, x.name, x.path")
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Row(
                        day(row[0]), (String) row[1], (String) row[2], (UUID) row[3], (String) row[4], (BigDecimal)
                                row[5]))
                .toList();
    }

    private Query part(String select, SurveyFigure figure, SurveyYear year, String order) {
        boolean parts = figure.topic().isInParts();
        Query query = asked(
                select + " from (" + LISTS.get(figure.topic()) + ") x" + (parts ? " where x.detail = :detail" : "")
                        + order,
                year);
        return parts ? query.setParameter("detail", figure.detail()) : query;
    }

    private Query asked(String sql, SurveyYear year) {
        Query query = entities.createNativeQuery(sql).setParameter("municipality", Tenant.id());
        Map<String, Object> known = Map.of(
                "zone", year.zone().getId(),
                "from", year.from(),
                "until", year.until(),
                "first", year.firstDay(),
                "last", year.lastDay());
        known.forEach((name, value) -> {
            if (query.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
