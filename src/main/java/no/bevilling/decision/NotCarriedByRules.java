package no.bevilling.decision;

import java.util.List;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** The rules do not carry what is proposed: 409 that names the criteria. */
public class NotCarriedByRules extends ProblemException {
    private final ProposalFlaw flaw;
    private final transient List<AssessedCriterion> criteria;

    NotCarriedByRules(ProposalFlaw flaw, List<AssessedCriterion> criteria) {
        super(Problem.of(
                409,
                switch (flaw) {
                    case NOT_GRANTABLE -> "A criterion that nobody may depart from is not met.";
                    case DEPARTURE_NEEDED -> "A main rule is not met, and no departure from it is stated.";
                    case NOT_ANSWERED -> "Somebody must answer a criterion first.";
                    case NOTHING_TO_REFUSE_ON ->
                        "A refusal needs a criterion that is not met, or a written assessment.";
                    case INDIVIDUAL_ASSESSMENT_NEEDED ->
                        "What is refused on a guideline, or departs from one, needs an individual assessment.";
                },
                criteria.stream()
                        .map(criterion -> new Problem.Field(
                                flaw + "." + criterion.engine().id(),
                                criterion.engine().answer()))
                        .toList()));
        this.flaw = flaw;
        this.criteria = List.copyOf(criteria);
    }

    public ProposalFlaw flaw() {
        return flaw;
    }

    /** The criteria in the way. */
    public List<AssessedCriterion> criteria() {
        return criteria;
    }
}
