package no.bevilling.casework;

/**
 * Why the time for the decision may stand still: delays that the municipality cannot be blamed for, of those that
 * forvaltningslovforskriften § 39 first paragraph names. What is not on this list does not stop the clock here.
 */
public enum StandstillReason {
    /** A public or private body has not answered within the reasonable time that was set for it. */
    BODY_OVERRAN_ITS_TIME("forvaltningslovforskriften § 39 første ledd bokstav a"),
    /** An increase in the number of cases that nobody could foresee. */
    CASELOAD("forvaltningslovforskriften § 39 første ledd bokstav d"),
    /** Essential changes in the staff that make it unreasonably hard to keep the time. */
    STAFFING("forvaltningslovforskriften § 39 første ledd bokstav e");

    private final String source;

    StandstillReason(String source) {
        this.source = source;
    }

    /** Where the reason stands. */
    public String source() {
        return source;
    }
}
