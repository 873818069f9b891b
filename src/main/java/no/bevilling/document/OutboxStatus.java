package no.bevilling.document;

/** How far a paper in the outbox has come. */
public enum OutboxStatus {
    WAITING,
    SENT,
    FAILED
}
