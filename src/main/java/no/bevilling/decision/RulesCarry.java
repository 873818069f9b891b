package no.bevilling.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.Assessment;
import no.bevilling.rules.Criterion.Force;
import no.bevilling.rules.Criterion.Source;

/** Whether the rules, and the answers of people beside them, carry an outcome. */
final class RulesCarry {
    private RulesCarry() {}

    /**
     * @param granted what would be granted
     * @param applied what was applied for
     * @throws NotCarriedByRules where a grant would break a rule that may not be broken, or not without a reason; where it
     *     departs from a guideline, or gives less because of one, without an individual assessment
     */
    static void grant(Assessment granted, Assessment applied, String individualAssessment) {
        List<AssessedCriterion> broken = notMet(granted);
        refuse(ProposalFlaw.NOT_GRANTABLE, of(broken, Force.ABSOLUTE));
        refuse(ProposalFlaw.NOT_ANSWERED, granted.open());
        refuse(ProposalFlaw.DEPARTURE_NEEDED, of(broken, Force.MAIN_RULE));
        if (individualAssessment.isBlank()) {
            refuse(ProposalFlaw.INDIVIDUAL_ASSESSMENT_NEEDED, granted.departures());
            refuse(ProposalFlaw.INDIVIDUAL_ASSESSMENT_NEEDED, guidelines(notGranted(granted, applied)));
        }
    }

    /** What stood against the application and does not stand against the grant: it gives that much less. */
    static List<AssessedCriterion> notGranted(Assessment granted, Assessment applied) {
        Set<String> still = granted.notMet().stream()
                .map(criterion -> criterion.engine().id())
                .collect(Collectors.toSet());
        return applied.notMet().stream()
                .filter(criterion -> !still.contains(criterion.engine().id()))
                .toList();
    }

    private static List<AssessedCriterion> guidelines(List<AssessedCriterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.engine().source() == Source.GUIDELINE)
                .toList();
    }

    /** @throws NotCarriedByRules where a refusal has nothing to rest on, or rests on a guideline alone */
    static void refusal(Assessment assessment, String individualAssessment) {
        List<AssessedCriterion> broken = notMet(assessment);
        if (broken.isEmpty() && individualAssessment.isBlank()) {
            throw new NotCarriedByRules(ProposalFlaw.NOTHING_TO_REFUSE_ON, List.of());
        }
        if (individualAssessment.isBlank()) {
            refuse(ProposalFlaw.INDIVIDUAL_ASSESSMENT_NEEDED, guidelines(broken));
        }
    }

    /** Not met, and not departed from. */
    static List<AssessedCriterion> notMet(Assessment assessment) {
        return assessment.notMet().stream()
                .filter(criterion -> !criterion.isDeparture())
                .toList();
    }

    private static List<AssessedCriterion> of(List<AssessedCriterion> criteria, Force force) {
        return criteria.stream()
                .filter(criterion -> criterion.engine().force() == force)
                .toList();
    }

    private static void refuse(ProposalFlaw flaw, List<AssessedCriterion> criteria) {
        if (!criteria.isEmpty()) {
            throw new NotCarriedByRules(flaw, criteria);
        }
    }
}
