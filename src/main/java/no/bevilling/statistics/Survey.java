package no.bevilling.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;

/** The numbers of the survey, each with the list behind it, in the municipality of the current transaction. */
@ApplicationScoped
class Survey {
    /** How many years back one may choose. */
    static final int YEARS = 5;

    @Inject
    @Any
    Instance<SurveySource> sources;

    @Inject
    Impartiality impartiality;

    @Inject
    Clock clock;

    /** A year to count; the current one where none, or none that can be chosen, is asked for. */
    SurveyYear year(Integer asked) {
        LocalDate today = LocalDate.now(clock);
        boolean known = asked != null && asked <= today.getYear() && asked > today.getYear() - YEARS;
        return new SurveyYear(known ? asked : today.getYear(), today, clock.instant(), clock.getZone());
    }

    /** Every number of the year; of a topic in parts those parts that there are. */
    Map<SurveyFigure, BigDecimal> counts(SurveyYear year) {
        Map<SurveyFigure, BigDecimal> counts = new TreeMap<>();
        sources.stream().forEach(source -> counts.putAll(source.count(year)));
        return counts;
    }

    /** How long the list behind a number is. */
    long size(SurveyFigure figure, SurveyYear year) {
        return source(figure).size(figure, year);
    }

    /** A part of the list behind a number, but for the names of what the reader is party to. */
    List<SurveySource.Row> rows(SurveyFigure figure, SurveyYear year, int offset, int most, SignedInAccount reader) {
        Set<UUID> places = impartiality.placesOf(reader.id());
        Set<UUID> cases = impartiality.casesOf(reader.id());
        return source(figure).rows(figure, year, offset, most).stream()
                .map(row -> row.premises() != null && places.contains(row.premises())
                                || cases.stream().anyMatch(own -> row.path().endsWith("/" + own))
                        ? new SurveySource.Row(row.on(), "", "", null, "", row.amount())
                        : row)
                .toList();
    }

    private SurveySource source(SurveyFigure figure) {
        return sources.stream()
                .filter(source -> source.topics().contains(figure.topic()))
                .findFirst()
                .orElseThrow();
    }
}
