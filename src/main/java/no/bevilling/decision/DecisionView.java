package no.bevilling.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.assessment.Blocker;
import no.bevilling.document.HoursTable;
import no.bevilling.document.Reasons;

/**
 * A proposal or decision as pages show it.
 *
 * @param licenceNumber null where no licence came of it
 * @param decider who decides, by its own name or by its kind
 */
record DecisionView(
        UUID id,
        DecisionStatus status,
        DecisionOutcome outcome,
        List<Integer> drinkGroups,
        HoursTable hours,
        List<String> conditions,
        LocalDate periodFrom,
        LocalDate periodTo,
        String servingArea,
        String outdoorArea,
        Reasons reasons,
        String individualAssessment,
        UUID proposedBy,
        String proposer,
        Instant proposedAt,
        String reviewer,
        Instant reviewedAt,
        String reviewComment,
        String licenceNumber,
        String decider,
        LocalDate resolvedOn,
        String resolutionNumber,
        int version) {
    public boolean isGrant() {
        return outcome == DecisionOutcome.GRANTED;
    }

    /** Something that stops a proposal, with the body's name where it is about one. */
    record Stop(Blocker.Kind kind, String body, LocalDate until, int count) {}
}
