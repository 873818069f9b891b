package no.bevilling.fee;

/** How much of the minimum a licence pays that is in force in a part of the year; the regulation leaves it to special cases. */
public enum PartOfYearMode {
    /** The whole minimum, however long. */
    FULL,
    /** A twelfth for each calendar month in which it is in force. */
    MONTHS_BEGUN,
    /** By days. */
    DAYS
}
