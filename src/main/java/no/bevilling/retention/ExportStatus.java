package no.bevilling.retention;

/** How far a copy of what is known of a person has come. */
public enum ExportStatus {
    /** The job gathers it. */
    WAITING,
    READY,
    /** Its time is over, and the file is gone. */
    GONE
}
