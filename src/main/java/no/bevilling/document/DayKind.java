package no.bevilling.document;

/** The kinds of day that a licence gives hours for, in the order in which a licence lists them. */
public enum DayKind {
    ORDINARY,
    BEFORE_SUNDAY_OR_HOLIDAY,
    SUNDAY_OR_HOLIDAY,
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
