package no.bevilling.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.CheckResult.HoursLimit;
import no.bevilling.rules.CheckResult.Limits;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Day;

/** What may be granted of the hours asked for: never beyond the limits that the rules found, never more than asked. */
final class GrantableHours {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Limits limits;

    private GrantableHours(Limits limits) {
        this.limits = limits;
    }

    /** From one time to another, in minutes after the midnight that the day begins with. */
    record Window(int from, int to) {
        static Window of(HoursRow row) {
            int from = row.from().minutes();
            return new Window(from, ending(from, row.to().minutes()));
        }

        boolean covers(Window other) {
            return from <= other.from && to >= other.to;
        }
    }

    static List<HoursRow> of(List<HoursRow> asked, Limits limits) {
        GrantableHours hours = new GrantableHours(limits);
        List<HoursRow> granted = new ArrayList<>();
        asked.forEach(row -> granted.addAll(hours.within(row)));
        return List.copyOf(granted);
    }

    /** The row, in as many rows as its days have different limits; none where nothing may be granted. */
    private List<HoursRow> within(HoursRow row) {
        Map<Window, List<Day>> windows = new LinkedHashMap<>();
        for (Day day : row.days()) {
            window(row, day)
                    .ifPresent(window -> windows.computeIfAbsent(window, w -> new ArrayList<>())
                            .add(day));
        }
        return windows.entrySet().stream()
                .map(entry -> new HoursRow(
                        row.area(),
                        row.drinkGroup(),
                        List.copyOf(entry.getValue()),
                        clock(entry.getKey().from()),
                        clock(entry.getKey().to())))
                .toList();
    }

    private Optional<Window> window(HoursRow row, Day day) {
        Window asked = Window.of(row);
        return limit(row, day)
                .map(limit -> new Window(Math.max(asked.from(), limit.from()), Math.min(asked.to(), limit.to())))
                .filter(window -> window.to() > window.from());
    }

    private Optional<Window> limit(HoursRow row, Day day) {
        List<HoursLimit> ofRow = limits.hours().stream()
                .filter(limit -> limit.area() == row.area() && limit.drinkGroup() == row.drinkGroup())
                .toList();
        return ofRow.stream()
                .filter(limit -> limit.dayKind().equals(day.name()))
                .findFirst()
                .or(() -> ofRow.stream()
                        .filter(limit -> limit.dayKind().equals(kindOf(day)))
                        .findFirst())
                .filter(limit -> !Boolean.TRUE.equals(limit.closed()))
                .map(limit -> {
                    int from = ClockTime.parse(limit.from()).minutes();
                    return new Window(
                            from, ending(from, ClockTime.parse(limit.to()).minutes()));
                });
    }

    /** The kinds of days that limits are given for, where a day has none of its own. */
    private static String kindOf(Day day) {
        return switch (day) {
            case SATURDAY, EVE_OF_HOLIDAY, EVE_OF_ASCENSION, CHRISTMAS_EVE, NEW_YEARS_EVE, EASTER_EVE, WHITSUN_EVE ->
                "BEFORE_SUNDAY_OR_HOLIDAY";
            case SUNDAY, HOLIDAY -> "SUNDAY_OR_HOLIDAY";
            default -> "ORDINARY";
        };
    }

    private static int ending(int from, int to) {
        return to > from ? to : to + MINUTES_OF_A_DAY;
    }

    private static ClockTime clock(int minutes) {
        return new ClockTime(minutes > MINUTES_OF_A_DAY ? minutes - MINUTES_OF_A_DAY : minutes);
    }
}
