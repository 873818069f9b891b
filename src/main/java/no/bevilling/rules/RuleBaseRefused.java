package no.bevilling.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rule base that may not be used; names everything that is wrong with it. */
public class RuleBaseRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public RuleBaseRefused(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "The rule base is refused:\n", "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
