package no.bevilling.inspectionplan;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The plan of a year as it stands now: what must be done, what is planned, and what is proposed for the rest.
 *
 * @param places by id, in order of name; without those that the reader is party to
 * @param risks by place
 * @param planned all that stands on the plan for the year's weeks
 * @param open those of them that are still to be made
 * @param made inspections made in the year by place; those of arrangements are not among them
 * @param madeInWeek the same by the Monday of their week
 * @param arrangements of the year, held and coming
 * @param proposals by week
 * @param weeks the Mondays of the year's weeks (ISO 8601: a week belongs to the year of its Thursday)
 */
record YearPlan(
        Year year,
        InspectionQuotas.YearStanding standing,
        Map<UUID, ControlledPlace> places,
        Map<UUID, PlaceRisks.Known> risks,
        List<PlannedVisit> planned,
        Set<UUID> open,
        Map<UUID, Integer> made,
        Map<LocalDate, Integer> madeInWeek,
        List<Arrangement> arrangements,
        List<VisitSpread.Proposed> proposals,
        List<LocalDate> weeks) {
    Risk risk(UUID premises) {
        return risks.get(premises).risk();
    }
}
