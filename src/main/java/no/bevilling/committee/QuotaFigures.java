package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Year;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.inspectionplan.InspectionQuota;
import no.bevilling.inspectionplan.InspectionQuotas;
import no.bevilling.platform.Texts;

/** How the year stands against what alkoholforskriften § 9-7 demands, as the plan of inspections reckons it. */
@ApplicationScoped
class QuotaFigures implements FigureSource {
    private static final Set<Figure> MINE =
            EnumSet.of(Figure.PLACES, Figure.PLACES_UNVISITED, Figure.REQUIRED, Figure.COUNTED, Figure.QUOTA_LEFT);

    @Inject
    InspectionQuotas quotas;

    @Inject
    Texts texts;

    @Override
    public Map<Figure, Long> count(YearSpan span) {
        InspectionQuota quota = quotas.of(Year.of(span.year())).quota();
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        counts.put(Figure.PLACES, (long) quota.places());
        counts.put(Figure.PLACES_UNVISITED, (long) quota.places() - quota.visited());
        counts.put(Figure.REQUIRED, (long) quota.required());
        counts.put(Figure.COUNTED, (long) quota.done());
        counts.put(Figure.QUOTA_LEFT, (long) Math.max(0, quota.required() - quota.done()));
        return counts;
    }

    /** Behind all but the places that wait stands the list of all places, with how often each was inspected. */
    @Override
    public Long size(Figure figure, YearSpan span) {
        return MINE.contains(figure) ? Long.valueOf(places(figure, span).size()) : null;
    }

    @Override
    public List<Row> rows(Figure figure, YearSpan span, int offset, int most) {
        return !MINE.contains(figure)
                ? null
                : places(figure, span).stream()
                        .skip(offset)
                        .limit(most)
                        .map(place -> new Row(
                                null,
                                place.premises(),
                                place.name(),
                                texts.of(CommitteeMessages.class).inspected(place.inspections())))
                        .toList();
    }

    private List<InspectionQuotas.PlaceStanding> places(Figure figure, YearSpan span) {
        return quotas.places(Year.of(span.year())).stream()
                .filter(place -> figure != Figure.PLACES_UNVISITED || !place.reached())
                .toList();
    }
}
