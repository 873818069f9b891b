package no.bevilling.committee;

/** A meeting is open until its minutes are signed; then nothing in it is changed any more. */
public enum MeetingStatus {
    OPEN,
    SIGNED
}
