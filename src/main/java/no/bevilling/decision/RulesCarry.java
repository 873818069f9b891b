package no.bevilling.decision;

import java.util.List;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.Assessment;
import no.bevilling.rules.Criterion.Force;
import no.bevilling.rules.Criterion.Source;

/** Whether the rules, and the answers of people beside them, carry an outcome. */
final class RulesCarry {
    private RulesCarry() {}

    /** @throws NotCarriedByRules where a grant would break a rule that may not be broken, or not without a reason */
    static void grant(Assessment assessment) {
        List<AssessedCriterion> broken = notMet(assessment);
        refuse(ProposalFlaw.NOT_GRANTABLE, of(broken, Force.ABSOLUTE));
        refuse(ProposalFlaw.NOT_ANSWERED, assessment.open());
        refuse(ProposalFlaw.DEPARTURE_NEEDED, of(broken, Force.MAIN_RULE));
    }

    /** @throws NotCarriedByRules where a refusal has nothing to rest on, or rests on a guideline alone */
    static void refusal(Assessment assessment, String individualAssessment) {
        List<AssessedCriterion> broken = notMet(assessment);
        if (broken.isEmpty() && individualAssessment.isBlank()) {
            throw new NotCarriedByRules(ProposalFlaw.NOTHING_TO_REFUSE_ON, List.of());
        }
        if (individualAssessment.isBlank()) {
            refuse(
                    ProposalFlaw.INDIVIDUAL_ASSESSMENT_NEEDED,
                    broken.stream()
                            .filter(criterion -> criterion.engine().source() == Source.GUIDELINE)
                            .toList());
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
