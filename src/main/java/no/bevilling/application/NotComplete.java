package no.bevilling.application;

import java.util.List;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** The application cannot be handed in yet: 422 that names everything that is missing or cannot be right. */
public class NotComplete extends ProblemException {
    private final transient List<Finding> findings;

    public NotComplete(List<Finding> findings) {
        super(Problem.of(422, "Something is missing. Nothing was handed in.", fields(findings)));
        this.findings = List.copyOf(findings);
    }

    /** What is missing or cannot be right. */
    public List<Finding> findings() {
        return findings;
    }

    static List<Problem.Field> fields(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Problem.Field(finding.path(), finding.flaw().sentence()))
                .toList();
    }
}
