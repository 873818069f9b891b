package no.bevilling.committee;

/** What a body did with an item of its agenda. */
public enum ItemOutcome {
    /** Resolved as was recommended. */
    FOLLOWED,
    /** Resolved otherwise: the case goes back to the caseworker, who words a new proposal after it. */
    OTHERWISE,
    /** Put off: the case still waits, and may stand on the agenda of another meeting. */
    POSTPONED,
    /** Taken note of; for items that are about no case. */
    NOTED;

    /** Whether the case gets its resolution with it. */
    boolean goesBack() {
        return this == FOLLOWED || this == OTHERWISE;
    }
}
