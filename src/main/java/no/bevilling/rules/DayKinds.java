package no.bevilling.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.bevilling.rules.fact.Day;

/** The classes of days that rows of hours may name beside the days themselves. */
final class DayKinds {

    static final String ORDINARY = "ORDINARY";
    static final String BEFORE = "BEFORE_SUNDAY_OR_HOLIDAY";
    static final String SUNDAY_OR_HOLIDAY = "SUNDAY_OR_HOLIDAY";

    private DayKinds() {}

    /** The class of a day. 1 and 17 May are no holidays of their own in the act's "søn- og helligdager". */
    static String classOf(Day day) {
        return switch (day) {
            case SATURDAY, EVE_OF_HOLIDAY, EVE_OF_ASCENSION, CHRISTMAS_EVE, NEW_YEARS_EVE, EASTER_EVE, WHITSUN_EVE ->
                BEFORE;
            case SUNDAY, HOLIDAY -> SUNDAY_OR_HOLIDAY;
            default -> ORDINARY;
        };
    }

    /** Whether a row that names the selectors (none: every day) is about the day. */
    static boolean fits(List<String> selectors, Day day) {
        if (selectors.isEmpty() || selectors.contains(day.name()) || selectors.contains(classOf(day))) {
            return true;
        }
        return selectors.contains(Day.EVE_OF_HOLIDAY.name())
                && switch (day) {
                    case CHRISTMAS_EVE, NEW_YEARS_EVE, EASTER_EVE, WHITSUN_EVE -> true;
                    default -> false;
                };
    }

    static Set<String> selectors() {
        Set<String> all = new LinkedHashSet<>();
        for (Day day : Day.values()) {
            all.add(day.name());
        }
        all.addAll(List.of(ORDINARY, BEFORE, SUNDAY_OR_HOLIDAY));
        return all;
    }

    /** The day that stands for a class in limits. */
    static Day standsFor(String dayClass) {
        return switch (dayClass) {
            case BEFORE -> Day.SATURDAY;
            case SUNDAY_OR_HOLIDAY -> Day.SUNDAY;
            default -> Day.MONDAY;
        };
    }
}
