package no.bevilling.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** The places that an inspector is to visit on an evening, as the room of the plan knows them. */
public interface TonightsPlaces {
    /**
     * A stop of the evening.
     *
     * @param plannedVisit the visit of the plan, kept with the inspection that comes of it
     * @param occasionCase case of the single occasion or ambulatory licence that is to be inspected; null for the place itself
     * @param order from 1
     * @param from when to be there; null where the order says enough, as {@code to}
     * @param companions the others who go along, by their ids as inspectors
     */
    record Stop(
            UUID plannedVisit,
            UUID premises,
            UUID occasionCase,
            int order,
            LocalTime from,
            LocalTime to,
            List<UUID> companions) {}

    /** The stops of the inspector on the evening that begins on the day, in order; empty where nothing is ready. */
    List<Stop> of(UUID inspector, LocalDate day);
}
