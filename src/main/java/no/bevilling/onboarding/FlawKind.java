package no.bevilling.onboarding;

/** What may be wrong with a cell of an import. */
public enum FlawKind {
    NO_ROWS,
    NO_COLUMN,
    MISSING,
    TOO_LONG,
    NOT_A_NUMBER_OF_LICENCE,
    NOT_AN_EMAIL,
    TWICE,
    NUMBER_TAKEN,
    NOT_A_TYPE,
    NOT_AN_ORGANISATION,
    OTHER_NAME,
    NOT_A_POSTCODE,
    NOT_A_VENUE,
    NOT_A_COUNT,
    NOT_GROUPS,
    NOT_HOURS,
    HOURS_WITHOUT_GROUP,
    GROUP_WITHOUT_HOURS,
    NOT_A_DAY,
    ENDS_BEFORE,
    NO_SUCH_LICENCE,
    NOT_A_VIOLATION,
    NOT_A_TIME,
    NOT_PAST,
    NOT_POINTS
}
