package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.AuditSealer;
import no.bevilling.casework.Impartiality;
import no.bevilling.municipality.LanguageForm;

/** Gathers what the committee sees of a year, in the municipality of the current transaction. */
@ApplicationScoped
class CommitteeReports {
    /** How many years back one may choose. */
    static final int YEARS = 5;

    @Inject
    @Any
    Instance<FigureSource> sources;

    @Inject
    InspectionFigures inspections;

    @Inject
    FindingsOfYear findings;

    @Inject
    RegionFigures region;

    @Inject
    AuditSealer sealer;

    @Inject
    Impartiality impartiality;

    @Inject
    Clock clock;

    /** A year to count; the current one where none, or none that can be chosen, is asked for. */
    YearSpan span(Integer year) {
        LocalDate today = LocalDate.now(clock);
        boolean known = year != null && year <= today.getYear() && year > today.getYear() - YEARS;
        return YearSpan.of(known ? year : today.getYear(), today, clock.getZone());
    }

    CommitteeReport of(YearSpan span, LanguageForm form) {
        YearSpan before = span.before();
        return new CommitteeReport(
                span,
                counts(span),
                counts(before),
                region.others(span.year()),
                inspections.byMonth(span),
                inspections.byMonth(before),
                findings.of(span, form),
                sealer.head().printed());
    }

    /** Every figure of the year. */
    Map<Figure, Long> counts(YearSpan span) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        sources.stream().forEach(source -> counts.putAll(source.count(span)));
        return counts;
    }

    /** How long the list behind a figure is. */
    long size(Figure figure, YearSpan span) {
        return sources.stream()
                .map(source -> source.size(figure, span))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0L);
    }

    /** A part of the list behind a figure, the newest first. */
    List<FigureSource.Row> rows(Figure figure, YearSpan span, int offset, int most, SignedInAccount reader) {
        return masked(
                sources.stream()
                        .map(source -> source.rows(figure, span, offset, most))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(List.of()),
                reader);
    }

    /** The rows, but for the names of places about which the reader is party to a case. */
    List<FigureSource.Row> masked(List<FigureSource.Row> rows, SignedInAccount reader) {
        Set<UUID> own = impartiality.placesOf(reader.id());
        return rows.stream()
                .map(row -> row.premises() != null && own.contains(row.premises())
                        ? new FigureSource.Row(row.on(), null, "", "")
                        : row)
                .toList();
    }
}
