package no.bevilling.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;

/** Days that people usually ask the same hours for, and each day alone. */
public enum DaySet {
    MONDAY_TO_THURSDAY(Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY),
    MONDAY_TO_FRIDAY(Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY, Day.FRIDAY),
    FRIDAY_AND_SATURDAY(Day.FRIDAY, Day.SATURDAY),
    MONDAY(Day.MONDAY),
    TUESDAY(Day.TUESDAY),
    WEDNESDAY(Day.WEDNESDAY),
    THURSDAY(Day.THURSDAY),
    FRIDAY(Day.FRIDAY),
    SATURDAY(Day.SATURDAY),
    SUNDAY(Day.SUNDAY),
    EVE_OF_HOLIDAY(Day.EVE_OF_HOLIDAY),
    EVE_OF_ASCENSION(Day.EVE_OF_ASCENSION),
    HOLIDAY(Day.HOLIDAY),
    MAY_1(Day.MAY_1),
    MAY_17(Day.MAY_17),
    CHRISTMAS_EVE(Day.CHRISTMAS_EVE),
    NEW_YEARS_EVE(Day.NEW_YEARS_EVE),
    EASTER_EVE(Day.EASTER_EVE),
    WHITSUN_EVE(Day.WHITSUN_EVE);

    private final List<Day> days;

    DaySet(Day... days) {
        this.days = List.of(days);
    }

    public List<Day> days() {
        return days;
    }

    /** The ordinary week as the form shows it: in few lines, or day by day. A shop is not asked about Sundays. */
    static List<DaySet> week(LicenceType type, boolean dayByDay) {
        boolean sale = type == LicenceType.SALE;
        if (dayByDay) {
            return Arrays.stream(values())
                    .filter(set -> set.ordinal() >= MONDAY.ordinal() && set.ordinal() <= SUNDAY.ordinal())
                    .filter(set -> !sale || set != SUNDAY)
                    .toList();
        }
        return sale ? List.of(MONDAY_TO_FRIDAY, SATURDAY) : List.of(MONDAY_TO_THURSDAY, FRIDAY_AND_SATURDAY, SUNDAY);
    }

    /** The days that are not ordinary; a shop is closed on holidays, 1 and 17 May (alkoholloven § 3-7). */
    static List<DaySet> special(LicenceType type) {
        Stream<DaySet> special = Arrays.stream(values()).filter(set -> set.ordinal() > SUNDAY.ordinal());
        List<DaySet> closed = List.of(HOLIDAY, MAY_1, MAY_17);
        return special.filter(set -> type == LicenceType.SERVING || !closed.contains(set))
                .toList();
    }
}
