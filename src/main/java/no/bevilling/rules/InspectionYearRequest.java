package no.bevilling.rules;

/**
 * A municipality's inspections in a year (alkoholforskriften § 9-7). Null is unknown.
 *
 * @param places of sale and serving that the municipality inspects (§ 9-1)
 * @param counted what the number of inspections in all is reckoned of: the places, or their licences where the municipality
 *     counts so
 * @param fewest how often the place with the fewest inspections was inspected
 * @param made inspections of these places; those of single occasions and ambulatory licences come on top and are not among them
 */
public record InspectionYearRequest(Integer places, Integer counted, Integer fewest, Integer made) {}
