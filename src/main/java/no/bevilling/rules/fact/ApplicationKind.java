package no.bevilling.rules.fact;

import java.util.Set;

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
    MANAGER_CHANGE,
    /** The holder reports that the business ends: nothing is applied for, and no question of the rules is asked. */
    CLOSING_DOWN;

    private static final Set<ApplicationKind> WITHOUT_LICENCE = Set.of(NEW, SINGLE_OCCASION, AMBULATORY);

    /** Whether this kind is about one occasion, so that the request's {@code event} is looked at. */
    public boolean isEvent() {
        return this == AREA_EXTENSION || this == HOURS_EXTENSION || this == SINGLE_OCCASION || this == AMBULATORY;
    }

    /** Whether it concerns a licence that is there already. In a transfer that licence is another holder's. */
    public boolean isAboutLicence() {
        return !WITHOUT_LICENCE.contains(this);
    }
}
