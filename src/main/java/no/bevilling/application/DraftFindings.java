package no.bevilling.application;

import java.util.List;
import no.bevilling.casework.LeadTime;
import no.bevilling.rules.Criterion;

/**
 * What the rules say to an application that is being written.
 *
 * @param asked whether there were rules to ask
 * @param verified whether the municipality has confirmed those rules as current
 * @param hinders what is not met as it is written now, the hardest first
 * @param leadTime how an event stands to the municipality's lead time if it is handed in today; null where nothing is said
 */
public record DraftFindings(boolean asked, boolean verified, List<Hinder> hinders, LeadTime leadTime) {
    /** Nothing was asked: no rules are registered, or nothing is applied for. */
    static final DraftFindings NONE = new DraftFindings(false, true, List.of(), null);

    /**
     * Something that is not met.
     *
     * @param step where it can be changed; null where no page of the form asks it
     */
    public record Hinder(
            Criterion.Force force, String question, String answer, List<String> law, List<String> plan, Step step) {
        /** Whether it will not be granted so, whatever the municipality thinks of it. */
        public boolean isAbsolute() {
            return force == Criterion.Force.ABSOLUTE;
        }
    }

    public boolean isTooLate() {
        return leadTime != null && leadTime.isTooLate();
    }

    /** Whether there is something to tell. */
    public boolean isAny() {
        return !hinders.isEmpty() || isTooLate();
    }

    /** Whether something in it will not be granted as it is written. */
    public boolean isHard() {
        return hinders.stream().anyMatch(Hinder::isAbsolute);
    }
}
