package no.bevilling.rules;

import java.util.List;

/** What a municipality may cap, and the facts that tell how much of it is used. */
public enum Cap {
    /** Single-occasion licences for one room in a calendar year. */
    HALL_PER_YEAR("counts.hallThisYear"),
    /** Extensions of one licence in a calendar year. */
    LICENCE_PER_YEAR("counts.licenceThisYear"),
    /** Ambulatory licences in use at the same time (alkoholloven § 4-5). */
    AMBULATORY_IN_USE("counts.ambulatoryInUse"),
    /** Licences of the type in force in the municipality (alkoholloven § 1-7a). */
    LICENCES_IN_FORCE("counts.licencesInForce"),
    /** Days of one occasion. */
    DAYS_PER_OCCASION("event.from", "event.to"),
    /** Nights with extended hours for one licence in a calendar year. */
    EXTENDED_NIGHTS_PER_YEAR("counts.extendedNightsThisYear", "event.from", "event.to");

    private final List<String> facts;

    Cap(String... facts) {
        this.facts = List.of(facts);
    }

    /** The facts of the request that must be known, by path. */
    public List<String> facts() {
        return facts;
    }

    /** Whether the days of the occasion count. */
    boolean countsDays() {
        return facts.contains("event.to");
    }
}
