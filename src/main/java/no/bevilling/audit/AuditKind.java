package no.bevilling.audit;

/** What an entry of the log tells. */
public enum AuditKind {
    SAW,
    CHANGED,
    /** The payload of another entry was erased by law. */
    ERASED
}
