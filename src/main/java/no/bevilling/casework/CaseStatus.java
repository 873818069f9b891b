package no.bevilling.casework;

/** Where a case is on its way. */
public enum CaseStatus {
    /** Handed in; nobody has taken it yet. */
    RECEIVED,
    /** A caseworker prepares it. */
    IN_PROGRESS,
    /** A decision is proposed and waits for the second person. */
    PROPOSED,
    /** Decided; the time for appeal may still run. */
    DECIDED,
    /** Nothing more is to be done. */
    CLOSED,
    /** Taken back by the applicant (trukket). */
    WITHDRAWN
}
