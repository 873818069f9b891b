package no.bevilling.inspectionplan;

import java.time.LocalDate;
import no.bevilling.rules.fact.VenueKind;

/**
 * What is known of a place when its risk is reckoned.
 *
 * @param lastVisit null where it never was inspected, as far as is recorded here
 * @param points those that count now; null where they are not kept here
 * @param kind null where not known
 * @param latest minutes after midnight at which serving ends at the latest, over 1440 for the next morning; null where nothing
 *     is served
 * @param seasonal whether its licence is for a part of the year
 * @param events arrangements there in the next months
 * @param tips open tips
 */
public record RiskFacts(
        LocalDate lastVisit, Integer points, VenueKind kind, Integer latest, boolean seasonal, int events, int tips) {}
