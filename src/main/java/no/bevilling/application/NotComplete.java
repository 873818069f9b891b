package no.bevilling.application;

import java.util.List;

/** The application cannot be handed in yet. */
public class NotComplete extends RuntimeException {
    private final transient List<Finding> findings;

    public NotComplete(List<Finding> findings) {
        super("The application is not complete: " + findings.size() + " findings");
        this.findings = List.copyOf(findings);
    }

    /** What is missing or cannot be right. */
    public List<Finding> findings() {
        return findings;
    }
}
