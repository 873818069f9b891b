package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.document.Writing;
import no.bevilling.inspection.Checklist;
import no.bevilling.municipality.LanguageForm;

/** What the inspections of a year found, point by point with the paragraphs it rests on. */
@ApplicationScoped
class FindingsOfYear {
    private static final String FROM = """
             from inspection i
             cross join lateral jsonb_array_elements(i.checklist) point
            where i.municipality_id = :municipality and i.superseded_by is null
              and i.started_at >= :from and i.started_at < :until
              and point ->> 'result' = 'FINDING'
            """;
    private static final String COUNT =
            "select point ->> 'item', count(distinct i.id)" + FROM + " group by 1 order by 2 desc, 1";
    private static final String LIST = """
            select (i.started_at at time zone :zone)::date, i.premises_id, p.name, i.id
             from inspection i
             join premises p on p.municipality_id = i.municipality_id and p.id = i.premises_id
             cross join lateral jsonb_array_elements(i.checklist) point
            where i.municipality_id = :municipality and i.superseded_by is null
              and i.started_at >= :from and i.started_at < :until
              and point ->> 'result' = 'FINDING' and point ->> 'item' = :point
            order by i.started_at desc, i.id
            """;

    @Inject
    EntityManager entities;

    /** The points that were not in order, the most frequent first. */
    List<CommitteeReport.Finding> of(YearSpan span, LanguageForm form) {
        List<?> counted = asked(COUNT, span).getResultList();
        return counted.stream()
                .map(row -> (Object[]) row)
                .map(row -> named((String) row[0], ((Number) row[1]).longValue(), form))
                .toList();
    }

    /** A point that the list does not have any more keeps its id. */
    private static CommitteeReport.Finding named(String point, long count, LanguageForm form) {
        return Checklist.standard()
                .point(point)
                .map(known -> new CommitteeReport.Finding(
                        point,
                        known.name(form == LanguageForm.nn),
                        Writing.in(form).citation(known.source()),
                        count))
                .orElseGet(() -> new CommitteeReport.Finding(point, point, "", count));
    }

    /** The inspections in which a point was not in order; what was noted about it is the inspector's, and stays in the report. */
    List<FigureSource.Row> rows(String point, YearSpan span, int offset, int most) {
        List<?> found = asked(LIST, span)
                .setParameter("point", point)
                .setParameter("zone", span.zone().getId())
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new FigureSource.Row(day(row[0]), (UUID) row[1], (String) row[2], "", (UUID) row[3]))
                .toList();
    }

    private Query asked(String sql, YearSpan span) {
        return entities.createNativeQuery(sql)
                .setParameter("municipality", Tenant.id())
                .setParameter("from", span.from())
                .setParameter("until", span.until());
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
