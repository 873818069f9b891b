package no.bevilling.violation;

/** What revealed a violation (alkoholforskriften § 10-1). */
public enum Source {
    /** An inspection under chapter 9. */
    INSPECTION,
    /** A report of the police. */
    POLICE,
    /** A report of another authority, such as the tax or the labour inspection. */
    OTHER_AUTHORITY,
    /** The yearly turnover return did not come in time (§ 6-3). */
    TURNOVER_RETURN,
    /** The yearly fee was not paid in time (§ 6-3). */
    FEE
}
