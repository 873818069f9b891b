package no.bevilling.rules.fact;

/**
 * A day as the hours rows know it. A weekday means an ordinary such day; special days have names of their own. At an event,
 * whose dates are known, a weekday asked for is what its date is.
 */
public enum Day {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    EVE_OF_HOLIDAY,
    EVE_OF_ASCENSION,
    HOLIDAY,
    MAY_1,
    MAY_17,
    CHRISTMAS_EVE,
    NEW_YEARS_EVE,
    EASTER_EVE,
    WHITSUN_EVE
}
