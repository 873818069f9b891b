package no.bevilling.licence;

/** Where a received report stands. */
public enum ReportStatus {
    /** The holder's own: it counted from the moment it came in. */
    RECORDED,
    /** An estate's: nothing follows from it before a caseworker has looked at it. */
    WAITING,
    /** A caseworker found it right, and it counts from the day that it came in. */
    CONFIRMED,
    /** A caseworker found that it does not count, and said why. */
    DISMISSED,
    /** A holder's own that was a mistake: a caseworker took it back, and said why. */
    UNDONE
}
