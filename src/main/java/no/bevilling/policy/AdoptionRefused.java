package no.bevilling.policy;

import java.util.List;
import no.bevilling.rules.Problem;

/** A draft that cannot be adopted: what is wrong with the rules, the resolution, or what the draft takes away. */
public class AdoptionRefused extends RuntimeException {
    private final transient List<Problem> problems;
    private final transient List<ResolutionCheck.Wrong> wrong;
    private final transient List<RemovedCriterion> removed;

    /** A criterion that the draft takes away, and how many kept checks refer to it. */
    public record RemovedCriterion(String id, String question, long checks) {}

    AdoptionRefused(List<Problem> problems, List<ResolutionCheck.Wrong> wrong, List<RemovedCriterion> removed) {
        super("The draft cannot be adopted: " + problems + wrong + removed);
        this.problems = List.copyOf(problems);
        this.wrong = List.copyOf(wrong);
        this.removed = List.copyOf(removed);
    }

    public List<Problem> problems() {
        return problems;
    }

    List<ResolutionCheck.Wrong> wrong() {
        return wrong;
    }

    public List<RemovedCriterion> removed() {
        return removed;
    }
}
