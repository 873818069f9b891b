package no.bevilling.violation;

import java.util.List;
import java.util.stream.Collectors;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** The rules do not carry what is proposed, or a person has still to answer: 409 that names the criteria. */
public class NotCarried extends ProblemException {
    private final transient List<AssessedCriterion> criteria;

    NotCarried(List<AssessedCriterion> criteria) {
        super(Problem.of(
                409,
                "The rules do not carry this: "
                        + criteria.stream()
                                .map(criterion -> criterion.engine().id())
                                .collect(Collectors.joining(", "))));
        this.criteria = List.copyOf(criteria);
    }

    /** Those that are not met, or not answered. */
    public List<AssessedCriterion> criteria() {
        return criteria;
    }
}
