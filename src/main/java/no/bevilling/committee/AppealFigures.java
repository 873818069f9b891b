package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.appeal.Appeal;
import no.bevilling.casework.LicensingCase;
import no.bevilling.premises.Premises;

/** Counts the appeals received in a year, and what has become of them. */
@ApplicationScoped
class AppealFigures implements FigureSource {
    private static final Set<Figure> MINE =
            Set.of(Figure.APPEALS, Figure.APPEALS_UPHELD, Figure.APPEALS_REVERSED, Figure.APPEALS_WAITING);
    private static final String FROM = """
            from Appeal a
            join LicensingCase c on c.municipalityId = a.municipalityId and c.id = a.caseId
            left join Premises p on p.municipalityId = c.municipalityId and p.id = c.premisesId
            where a.receivedAt >= :from and a.receivedAt < :until
            """;
    private static final String WAITING =
            " and a.status in (no.bevilling.appeal.AppealStatus.RECEIVED, no.bevilling.appeal.AppealStatus.PROPOSED, no.bevilling.appeal.AppealStatus.FORWARDED)";
    private static final String REVERSED =
            " and (a.status = no.bevilling.appeal.AppealStatus.CHANGED or a.outcome in (no.bevilling.appeal.AppealOutcome.CHANGED, no.bevilling.appeal.AppealOutcome.ANNULLED))";
    private static final String UPHELD =
            " and a.status = no.bevilling.appeal.AppealStatus.DECIDED and a.outcome = no.bevilling.appeal.AppealOutcome.UPHELD";

    @Inject
    EntityManager entities;

    @Override
    public Map<Figure, Long> count(YearSpan span) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        MINE.forEach(figure -> counts.put(
                figure,
                asked("select count(a) " + FROM + which(figure), Long.class, span)
                        .getSingleResult()));
        return counts;
    }

    @Override
    public List<Row> rows(Figure figure, YearSpan span, int offset, int most) {
        return !MINE.contains(figure)
                ? null
                : asked(
                                "select a, c, p " + FROM + which(figure) + " order by a.receivedAt desc, a.id",
                                Object[].class,
                                span)
                        .setFirstResult(offset)
                        .setMaxResults(most)
                        .getResultList()
                        .stream()
                        .map(found -> row((Appeal) found[0], (LicensingCase) found[1], (Premises) found[2], span))
                        .toList();
    }

    private static Row row(Appeal appeal, LicensingCase about, Premises place, YearSpan span) {
        return new Row(
                LocalDate.ofInstant(appeal.receivedAt, span.zone()),
                about.premisesId,
                place == null ? "" : place.name,
                about.number());
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type, YearSpan span) {
        return entities.createQuery(query, type)
                .setParameter("from", span.from())
                .setParameter("until", span.until());
    }

    private static String which(Figure figure) {
        return switch (figure) {
            case APPEALS_WAITING -> WAITING;
            case APPEALS_REVERSED -> REVERSED;
            case APPEALS_UPHELD -> UPHELD;
            default -> "";
        };
    }
}
