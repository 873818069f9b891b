package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bevilling.municipality.LanguageForm;

/** The committee's figures for other rooms that tell of a year, in the municipality of the current transaction. */
@ApplicationScoped
public class FiguresOfYear {
    @Inject
    CommitteeReports reports;

    @Inject
    FindingsOfYear findings;

    @Inject
    Clock clock;

    /** Every figure of a year, counted now. */
    public Map<Figure, Long> counts(int year) {
        return reports.counts(span(year));
    }

    /** The points that inspections found not in order, the most frequent first. */
    public List<CommitteeReport.Finding> findings(int year, LanguageForm form) {
        return findings.of(span(year), form);
    }

    /** Address of the list behind a figure. */
    public static String list(String number, Figure figure, int year) {
        return "/k/" + number + "/utvalg/liste/" + figure + "?aar=" + year;
    }

    /** Address of the inspections in which a point was not in order. */
    public static String findingList(String number, String point, int year) {
        return "/k/" + number + "/utvalg/funn/" + point + "?aar=" + year;
    }

    private YearSpan span(int year) {
        return YearSpan.of(year, LocalDate.now(clock), clock.getZone());
    }
}
