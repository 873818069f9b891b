package no.bevilling.rules.fact;

/** What is applied for. */
public enum ApplicationKind {
    NEW,
    RENEWAL,
    TRANSFER,
    AREA_CHANGE,
    HOURS_CHANGE,
    GROUPS_CHANGE,
    CONCEPT_CHANGE,
    AREA_EXTENSION,
    HOURS_EXTENSION,
    SINGLE_OCCASION,
    AMBULATORY,
    MANAGER_CHANGE;

    /** Whether this kind is about one occasion, so that the request's {@code event} is looked at. */
    public boolean isEvent() {
        return this == AREA_EXTENSION || this == HOURS_EXTENSION || this == SINGLE_OCCASION || this == AMBULATORY;
    }
}
