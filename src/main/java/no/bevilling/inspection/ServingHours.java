package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.NorwegianCalendar;
import no.bevilling.rules.ServingNight;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;

/** The hours of a licence on given days, as moments: what inspectors hold the clock against (alkoholloven §§ 3-7, 4-4). */
@ApplicationScoped
class ServingHours {
    @Inject
    InspectionNumbers numbers;

    @Inject
    Clock clock;

    /**
     * One span of hours.
     *
     * @param day the day that it begins on
     * @param consumptionUntil when guests must have stopped drinking; null at a place of sale
     * @param special the licence has hours of its own for such a day; where it has none on a special day, the hours of the
     *     weekday are shown and the strictest rule for that day holds
     */
    record Span(
            LocalDate day,
            Area area,
            int drinkGroup,
            Instant from,
            Instant to,
            Instant consumptionUntil,
            boolean special) {}

    /** The hours that begin on the days from the first to the last, included, by time. */
    List<Span> on(GrantedTerms terms, LicenceType type, LocalDate first, LocalDate last) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Day kind = NorwegianCalendar.dayOf(day, type);
            Day weekday = Day.valueOf(day.getDayOfWeek().name());
            boolean own = terms.hours.stream().anyMatch(row -> row.days().contains(kind));
            for (HoursRow row : terms.hours) {
                if (row.days().contains(own ? kind : weekday)) {
                    spans.add(span(row, type, day, own || kind == weekday));
                }
            }
        }
        return spans;
    }

    private Span span(HoursRow row, LicenceType type, LocalDate day, boolean special) {
        Instant from = day.atStartOfDay()
                .plusMinutes(row.from().minutes())
                .atZone(clock.getZone())
                .toInstant();
        Instant to = ServingNight.end(day, row.from(), row.to()).toInstant();
        Instant consumption =
                type == LicenceType.SERVING ? to.plusSeconds(60L * numbers.consumptionMinutes(day)) : null;
        return new Span(day, row.area(), row.drinkGroup(), from, to, consumption, special);
    }
}
