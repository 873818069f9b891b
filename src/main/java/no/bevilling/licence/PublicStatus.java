package no.bevilling.licence;

/** How the public register shows a licence on a day: what the decision says, and what the period says. */
public enum PublicStatus {
    /** Granted, and the day lies in its period. */
    VALID,
    /** Granted, and its period has not begun. */
    NOT_BEGUN,
    /** Its period has ended. */
    EXPIRED,
    /** inndratt (alkoholloven § 1-8) */
    WITHDRAWN,
    /** bortfalt, for example by transfer or bankruptcy (alkoholloven § 1-10) */
    LAPSED
}
