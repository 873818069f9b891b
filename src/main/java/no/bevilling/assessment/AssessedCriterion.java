package no.bevilling.assessment;

import java.time.Instant;
import java.util.Set;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.CheckResult.Reason;
import no.bevilling.rules.Criterion.DecidedBy;
import no.bevilling.rules.Criterion.Force;
import no.bevilling.rules.Criterion.Source;

/**
 * A criterion with the engine's answer and, beside it, the newest of a person. An answer of the engine to an absolute
 * criterion is never overridden: what a person may add is {@link #allowed}.
 *
 * @param engine what the rules found
 * @param human what a person answered; null where nobody has, or it does not count any more
 * @param earlier what a person answered on other facts; it counts only once somebody has confirmed or changed it. Null
 *     where there is none
 */
public record AssessedCriterion(CriterionResult engine, Human human, Human earlier) {
    /** A person's answer. */
    public record Human(Outcome outcome, boolean departure, String reason, String by, Instant at) {}

    /** What a person may answer. */
    public enum Allowed {
        /** Nothing: the rules have answered, or a fact is missing and must be given. */
        NOTHING,
        /** The rules hand over: met, not met or not applicable. */
        ANSWER,
        /** A discretionary criterion is not met: how much that weighs. */
        WEIGH,
        /** A main rule of the municipality's own guideline is not met: whether to depart from it (fravik). */
        DEPART
    }

    static AssessedCriterion of(CriterionResult engine, GivenAnswers given) {
        AssessedCriterion alone = new AssessedCriterion(engine, null, null);
        HumanOutcome newest = given.of(engine.id());
        if (newest == null || !alone.takes(Outcome.valueOf(newest.outcome), newest.departure)) {
            return alone;
        }
        Human answer = new Human(
                Outcome.valueOf(newest.outcome), newest.departure, newest.reason, newest.statedByName, newest.statedAt);
        boolean weighed = engine.force() == Force.DISCRETIONARY || newest.departure;
        boolean toConfirm =
                isPureDiscretion(engine) && given.isOnOtherFacts(newest) || weighed && given.isBeforeRemarks(newest);
        return toConfirm ? new AssessedCriterion(engine, null, answer) : new AssessedCriterion(engine, answer, null);
    }

    /**
     * Nothing in the engine's finding shows what the answer rested on: a person weighs the whole case, so that whatever
     * changes in it may change the answer (alkoholloven § 1-7a).
     */
    private static boolean isPureDiscretion(CriterionResult engine) {
        return engine.force() == Force.DISCRETIONARY && engine.decidedBy() == DecidedBy.HUMAN;
    }

    /** What a person may answer here. */
    public Allowed allowed() {
        if (engine.outcome() == Outcome.UNDECIDED) {
            boolean handsOver = Set.of(Reason.HUMAN_DECIDES, Reason.NO_LOCAL_RULE, Reason.NUMBER_UNKNOWN)
                    .contains(engine.reason());
            return handsOver ? Allowed.ANSWER : Allowed.NOTHING;
        }
        if (engine.outcome() != Outcome.NOT_MET || engine.force() == Force.ABSOLUTE) {
            return Allowed.NOTHING;
        }
        if (engine.force() == Force.DISCRETIONARY) {
            return Allowed.WEIGH;
        }
        // Nobody departs from an act or a regulation, the municipality's own regulation included.
        return engine.source() == Source.GUIDELINE ? Allowed.DEPART : Allowed.NOTHING;
    }

    /** Whether a person may give this answer here. */
    public boolean takes(Outcome outcome, boolean departure) {
        return switch (allowed()) {
            case NOTHING -> false;
            case ANSWER -> outcome != Outcome.UNDECIDED && !departure;
            case WEIGH -> (outcome == Outcome.MET || outcome == Outcome.NOT_MET) && !departure;
            case DEPART -> outcome == Outcome.NOT_MET;
        };
    }

    /** The outcome that counts: the person's where one was given, else the engine's. */
    public Outcome outcome() {
        return human == null ? engine.outcome() : human.outcome();
    }

    /** A main rule that is not met and is departed from. */
    public boolean isDeparture() {
        return human != null && human.departure();
    }

    /**
     * Whether somebody still has to answer: undecided, a discretionary criterion that nobody has weighed, or one that was
     * weighed on other facts.
     */
    public boolean isOpen() {
        return outcome() == Outcome.UNDECIDED || allowed() == Allowed.WEIGH && human == null || earlier != null;
    }

    /** Whether the rules themselves are at fault: nothing may be decided on them. */
    public boolean isDefect() {
        return engine.reason() == Reason.RULE_BASE_DEFECT;
    }
}
