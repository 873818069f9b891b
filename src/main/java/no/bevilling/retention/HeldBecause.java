package no.bevilling.retention;

/** Why something whose time is over stays all the same. */
public enum HeldBecause {
    /** Somebody has decided that it stays, with a reason. */
    LEGAL_HOLD,
    /** Its case, or a case of points or withdrawal about its place, is not decided. */
    OPEN_CASE,
    /** An appeal about it waits for its answer. */
    APPEAL,
    /** Points given to a licence of the place count still (alkoholforskriften § 10-2). */
    POINTS_COUNT,
    /** The archive has not taken the document, and nobody has confirmed that it has (arkivlova § 14). */
    NOT_ARCHIVED
}
