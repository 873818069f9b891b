package no.bevilling.rules;

/** The outcomes that delegation tells apart. */
public enum DelegatedOutcome {
    GRANT,
    /** Less than was applied for. */
    PARTIAL_GRANT,
    /** A departure (fravik) from the municipality's guidelines. */
    GRANT_WITH_DEPARTURE,
    REFUSAL,
    /** Avvisning: no decision on the merits. */
    REJECTION
}
