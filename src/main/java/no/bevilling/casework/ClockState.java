package no.bevilling.casework;

/** How a clock stands on a day. */
public enum ClockState {
    /** It does not run yet: the application is not complete. */
    NOT_STARTED,
    RUNNING,
    /** It does not run while the delay lasts (forvaltningslovforskriften § 39). */
    STANDING_STILL,
    /** Its day has passed and what it waits for has not come. */
    LATE,
    /** What it waits for came in time. */
    MET,
    /** What it waits for came after its day. */
    MET_LATE
}
