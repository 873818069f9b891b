package no.bevilling.rules;

/** What a municipality's rules answer to an application for an event that comes later than its lead time. */
public enum LateAnswer {
    /** As a rule it is refused; each is looked at by itself, since it is a guideline (alkoholloven § 1-7a). */
    REFUSED,
    /** It is handled if there is time for it, statements included. */
    IF_TIME_ALLOWS
}
