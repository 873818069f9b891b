package no.bevilling.simulation;

/** What a rule base is tried on. */
public enum Subject {
    /** A licence in force, as if it were renewed with what it holds. */
    LICENCE,
    /** An application that was decided, as it was asked. */
    DECISION
}
