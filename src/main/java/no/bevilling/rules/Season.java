package no.bevilling.rules;

import java.time.MonthDay;
import java.time.Year;

/** A part of the year, both days inside; it may reach over the new year. */
record Season(MonthDay from, MonthDay to) {

    private static final Year LEAP = Year.of(2024);

    boolean holds(MonthDay day) {
        return after(day) <= after(to);
    }

    boolean overlaps(Season other) {
        return holds(other.from) || other.holds(from);
    }

    /** Whether every day of the other is a day of this one. */
    boolean covers(Season other) {
        boolean wholeYear = after(to) == LEAP.length() - 1;
        return wholeYear || after(other.from) <= after(other.to) && holds(other.to);
    }

    /** Days from the start of the season. */
    private int after(MonthDay day) {
        return Math.floorMod(dayOfYear(day) - dayOfYear(from), LEAP.length());
    }

    private static int dayOfYear(MonthDay day) {
        return day.atYear(LEAP.getValue()).getDayOfYear();
    }

    @Override
    public String toString() {
        return from.toString().substring(2) + " to " + to.toString().substring(2);
    }
}
