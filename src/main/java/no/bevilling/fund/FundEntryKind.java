package no.bevilling.fund;

/** What stands in the fund beside the fees. */
public enum FundEntryKind {
    /** What was there when the fund was taken into use here; once. */
    OPENING,
    /** Other income, such as interest. */
    INCOME,
    /** Money granted to a measure (tiltak). */
    GRANT,
    /** Sets an entry right: entries are never changed. */
    CORRECTION
}
