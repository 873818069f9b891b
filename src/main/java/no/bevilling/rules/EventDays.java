package no.bevilling.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.fact.Day;

/**
 * What a weekday in the hours asked for is at an event, whose dates are known: Saturday is 17 May when the event is on 17
 * May. A standing licence has no dates, so a day there is what it is called.
 */
final class EventDays {

    /** After so many days every kind of day has come that an event could meet. */
    private static final int LONGEST = 366;

    /** A weekday is a weekday. */
    static final EventDays NONE = new EventDays(Map.of());

    private final Map<Day, Set<Day>> byWeekday;

    private EventDays(Map<Day, Set<Day>> byWeekday) {
        this.byWeekday = byWeekday;
    }

    static EventDays of(CheckRequest request) {
        CheckRequest.Application application = request.application();
        LocalDateTime from = request.event() == null ? null : request.event().from();
        if (!isEvent(application) || from == null) {
            return NONE;
        }
        LocalDateTime to = request.event().to();
        LocalDate first = from.toLocalDate();
        LocalDate last = to == null ? first : to.toLocalDate();
        Map<Day, Set<Day>> kinds = new EnumMap<>(Day.class);
        for (LocalDate date = first;
                !date.isAfter(last) && date.isBefore(first.plusDays(LONGEST));
                date = date.plusDays(1)) {
            kinds.computeIfAbsent(Day.valueOf(date.getDayOfWeek().name()), day -> EnumSet.noneOf(Day.class))
                    .add(NorwegianCalendar.dayOf(date, application.licenceType()));
        }
        return new EventDays(kinds);
    }

    /** The dates that must be known before the weekdays asked for are: the first, and the last if a row names another. */
    static Set<String> missing(CheckRequest request) {
        CheckRequest.Application application = request.application();
        if (!isEvent(application) || application.hours() == null) {
            return Set.of();
        }
        Set<Day> weekdays = new LinkedHashSet<>();
        application.hours().stream()
                .filter(row -> row.days() != null)
                .flatMap(row -> row.days().stream())
                .filter(EventDays::isWeekday)
                .forEach(weekdays::add);
        CheckRequest.Event event = request.event();
        if (!weekdays.isEmpty() && (event == null || event.from() == null)) {
            return Set.of("event.from");
        }
        if (event != null && event.from() != null && event.to() == null) {
            weekdays.remove(Day.valueOf(event.from().getDayOfWeek().name()));
            return weekdays.isEmpty() ? Set.of() : Set.of("event.to");
        }
        return Set.of();
    }

    private static boolean isEvent(CheckRequest.Application application) {
        return application != null
                && application.kind() != null
                && application.kind().isEvent();
    }

    private static boolean isWeekday(Day day) {
        return day.ordinal() <= Day.SUNDAY.ordinal();
    }

    /** The kinds of day that the weekday is at this event; the day itself where the event has none such. */
    Set<Day> kinds(Day day) {
        return byWeekday.getOrDefault(day, Set.of(day));
    }

    Set<Day> kinds(Collection<Day> days) {
        Set<Day> all = new LinkedHashSet<>();
        days.forEach(day -> all.addAll(kinds(day)));
        return all;
    }
}
