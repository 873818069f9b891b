package no.bevilling.committee;

/** How far a meeting has come. */
public enum MeetingStatus {
    OPEN,
    /** One of two members has signed the minutes: nothing is changed meanwhile. */
    SIGNING,
    /** The minutes are signed, and locked. */
    SIGNED
}
