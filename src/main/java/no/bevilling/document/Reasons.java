package no.bevilling.document;

import java.util.List;

/**
 * Why a case ended as it did: what forvaltningsloven demands of the reasons of a decision (rules, facts, and the main
 * considerations of discretion).
 *
 * @param rules at least one
 * @param facts paragraphs, at least one
 * @param statements what consulted bodies said; may be empty
 * @param assessment paragraphs that say what weighed, at least one
 */
public record Reasons(
        List<RuleApplied> rules, List<String> facts, List<StatementSummary> statements, List<String> assessment) {
    public Reasons {
        rules = Required.some(rules, "reasons.rules");
        facts = Required.some(facts, "reasons.facts");
        statements = Required.copy(statements);
        assessment = Required.some(assessment, "reasons.assessment");
        facts.forEach(p -> Required.text(p, "reasons.facts"));
        assessment.forEach(p -> Required.text(p, "reasons.assessment"));
    }
}
