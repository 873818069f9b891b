package no.bevilling.decision;

import java.time.LocalDate;
import java.util.List;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.document.RuleApplied;
import no.bevilling.document.StatementSummary;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.Area;

/**
 * What a caseworker proposes. A refusal has no terms.
 *
 * @param periodTo last day, included (alkoholloven § 1-6)
 * @param servingArea the room indoors; empty when only outdoors
 * @param outdoorArea the delimited area outdoors; empty when there is none
 * @param conditions in the municipality's language form (alkoholloven §§ 3-2, 4-3)
 * @param rules what the decision rests on
 * @param assessment what weighed
 * @param individualAssessment why in this very case; demanded where something is refused on a
 *     guideline, or one is departed from (alkoholloven § 1-7a)
 */
public record ProposalDraft(
        DecisionOutcome outcome,
        List<Integer> drinkGroups,
        List<CheckRequest.HoursRow> hours,
        LocalDate periodFrom,
        LocalDate periodTo,
        String servingArea,
        String outdoorArea,
        List<String> conditions,
        List<RuleApplied> rules,
        List<String> facts,
        List<StatementSummary> statements,
        List<String> assessment,
        String individualAssessment) {
    public ProposalDraft {
        drinkGroups = drinkGroups.stream().distinct().sorted().toList();
        hours = List.copyOf(hours);
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
        assessment = List.copyOf(assessment);
    }

    /** The same with an individual assessment. */
    public ProposalDraft withIndividualAssessment(String text) {
        return new ProposalDraft(
                outcome,
                drinkGroups,
                hours,
                periodFrom,
                periodTo,
                servingArea,
                outdoorArea,
                conditions,
                rules,
                facts,
                statements,
                assessment,
                text);
    }

    /** Whether a licence is proposed. */
    public boolean isGrant() {
        return outcome == DecisionOutcome.GRANTED;
    }

    /** Whether some hours are in the area. */
    public boolean covers(Area area) {
        return hours.stream().anyMatch(row -> row.area() == area);
    }

    DecisionChecks.Granted granted() {
        return new DecisionChecks.Granted(drinkGroups, hours, periodFrom, periodTo);
    }
}
