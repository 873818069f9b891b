package no.bevilling.consultation;

import no.bevilling.rules.StatementNeed;
import no.bevilling.rules.fact.StatementBody;

/**
 * A statement that the rules want in a case, and why.
 *
 * @param need never {@code NOT_NEEDED}
 * @param days to answer; null where no rules are in force that say it
 * @param law the paragraphs, as people read them
 * @param plan the items of the municipality's plan; empty where it has none
 * @param layer of the rule base that says it, as {@code national@2026.3}
 */
public record NeededStatement(
        StatementBody body, StatementNeed need, Integer days, String law, String plan, String layer) {
    /** Whether the case stands still until it is here (alkoholloven § 1-7). */
    public boolean isMandatory() {
        return need == StatementNeed.MANDATORY;
    }
}
