package no.bevilling.casework;

/** The clocks that run in a case. */
public enum ClockKind {
    /** The preliminary answer, from receipt (forvaltningsloven § 11 a). */
    PRELIMINARY_ANSWER,
    /** The decision, from the day the application was complete (alkoholloven § 1-11). */
    DECISION,
    /** The municipality's own target for the decision, from the same day. */
    TARGET,
    /** The event itself: a decision that comes after it is of no use. */
    EVENT,
    /** The answer to an advance notice (forhåndsvarsel, forvaltningsloven § 16). */
    COMMENT,
    /** What was decided is carried out (alkoholforskriften § 10-6). */
    EXECUTION
}
