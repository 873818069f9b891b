package no.bevilling.inspectionplan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** What the pages of the plan show: plain values, since templates are rendered after the transaction. */
final class PlanView {
    private PlanView() {}

    /** A year in the address. */
    record YearLink(String year, String href) {}

    /**
     * A visit, planned or proposed.
     *
     * @param key what a form sends: the id of a planned visit, or place and week of a proposal
     * @param week as people say it: "uke 49"
     * @param from Monday
     * @param to Sunday
     * @param reasons in words
     */
    record Visit(
            String key,
            String name,
            String href,
            String week,
            LocalDate from,
            LocalDate to,
            int score,
            List<String> reasons) {}

    /** A route in a list. */
    record RouteLine(
            UUID id, LocalDate onDate, String from, String to, boolean ready, List<String> inspectors, int stops) {}

    /** An arrangement to come. */
    record Event(UUID caseId, String title, LocalDateTime from, boolean beyond, boolean planned) {}

    /** A place with what is known of it. */
    record Place(
            UUID id,
            String name,
            String address,
            String kind,
            int done,
            int planned,
            boolean lacking,
            int score,
            List<String> reasons,
            String latitude,
            String longitude,
            String thisWeek) {}

    /** The bar of a week: heights from the bottom, in units of the drawing. */
    record Bar(int x, int doneY, int doneHeight, int plannedY, int plannedHeight, int proposedY, int proposedHeight) {}

    /** A week in the calendar; {@code text} tells what is in it. */
    record Week(
            int number, LocalDate monday, int done, int planned, int proposed, int events, String text, boolean now) {
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** A month of the calendar with the weeks whose Thursday lies in it. */
    record Month(String name, List<Week> weeks) {}

    /** The head of the plan: the quota in words. */
    record Quota(InspectionQuota numbers, List<EventGoal> goals) {}
}
