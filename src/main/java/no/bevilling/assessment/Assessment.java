package no.bevilling.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.CheckResult.Conclusion;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Criterion.Force;

/**
 * A case as the rules and the people who answered beside them see it.
 *
 * @param checkId the stored check that it rests on
 * @param current whether nothing has changed since: no fact, no statement, no rule
 * @param result the engine's findings, untouched; limits and suggested conditions are there
 * @param criteria every criterion with what counts
 */
public record Assessment(
        UUID checkId, Instant checkedAt, boolean current, CheckResult result, List<AssessedCriterion> criteria) {
    /**
     * What all outcomes that count mean together, by the engine's own order: a departure takes away that a main rule is
     * not met; an answer of a person counts like a rule's.
     */
    public Conclusion conclusion() {
        if (any(Force.ABSOLUTE)) {
            return Conclusion.NOT_GRANTABLE;
        }
        if (any(Force.MAIN_RULE)) {
            return Conclusion.DEPARTURE_NEEDED;
        }
        boolean assess = any(Force.DISCRETIONARY) || !open().isEmpty();
        return assess ? Conclusion.ASSESSMENT_NEEDED : Conclusion.NO_HINDRANCE;
    }

    private boolean any(Force force) {
        return notMet().stream().anyMatch(criterion -> criterion.engine().force() == force && !criterion.isDeparture());
    }

    /** Not met, those departed from included. */
    public List<AssessedCriterion> notMet() {
        return criteria.stream()
                .filter(criterion -> criterion.outcome() == Outcome.NOT_MET && !criterion.isOpen())
                .toList();
    }

    /** Somebody has to answer, to find out a fact, or to mend the rules. */
    public List<AssessedCriterion> open() {
        return criteria.stream().filter(AssessedCriterion::isOpen).toList();
    }

    public List<AssessedCriterion> met() {
        return criteria.stream()
                .filter(criterion -> criterion.outcome() == Outcome.MET)
                .toList();
    }

    public List<AssessedCriterion> notApplicable() {
        return criteria.stream()
                .filter(criterion -> criterion.outcome() == Outcome.NOT_APPLICABLE)
                .toList();
    }

    /** Main rules that a grant would depart from, with the reasons given. */
    public List<AssessedCriterion> departures() {
        return criteria.stream().filter(AssessedCriterion::isDeparture).toList();
    }
}
