package no.bevilling.inspection;

/** What a point of the checklist comes to. */
public enum ChecklistResult {
    /** Looked at, as it should be. */
    IN_ORDER,
    /** Looked at, and not as it should be; an observation tells what was seen. */
    FINDING,
    /** Not looked at. */
    NOT_CHECKED
}
