package no.bevilling.retention;

/** What becomes of something that a proposal names. */
public enum ItemStatus {
    /** It would go. */
    WAITING,
    /** It stays, for the reason given. */
    HELD,
    ERASED,
    /** It was no longer there, or no longer due. */
    GONE
}
