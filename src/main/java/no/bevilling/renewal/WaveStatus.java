package no.bevilling.renewal;

/** How far a renewal wave is. */
public enum WaveStatus {
    /** The job checks and sorts the licences. */
    SORTING,
    /** Every licence is sorted; a caseworker goes through the list and proposes. */
    SORTED,
    /** The list waits for another person. */
    PROPOSED,
    /** Decided; the job gives the new periods and writes the letters. */
    TELLING,
    DONE;

    /** Whether the job is to work on it. */
    public boolean isUnderWay() {
        return this == SORTING || this == TELLING;
    }

    /** Whether two people have decided. */
    public boolean isDecided() {
        return this == TELLING || this == DONE;
    }
}
