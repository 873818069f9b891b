package no.bevilling.document;

import no.bevilling.rules.fact.ApplicationKind;

/** What a grant gave, as its papers say it: a manager who is approved is no licence given. */
public enum Given {
    LICENCE,
    RENEWAL,
    CHANGE,
    PEOPLE,
    EXTENSION;

    /** What a grant of the kind gives. */
    public static Given of(ApplicationKind kind) {
        return switch (kind) {
            case NEW, TRANSFER, SINGLE_OCCASION, AMBULATORY, CLOSING_DOWN -> LICENCE;
            case RENEWAL -> RENEWAL;
            case AREA_CHANGE, HOURS_CHANGE, GROUPS_CHANGE, CONCEPT_CHANGE -> CHANGE;
            case MANAGER_CHANGE -> PEOPLE;
            case AREA_EXTENSION, HOURS_EXTENSION -> EXTENSION;
        };
    }

    /** Whether papers of the licence from before it do not hold any more. */
    public boolean replacesPapers() {
        return this == RENEWAL || this == CHANGE || this == PEOPLE;
    }
}
