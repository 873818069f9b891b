package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A test that a jurist can read: a sentence, the facts, and what is expected of them; null is not looked at.
 *
 * @param conditions the ids of the conditions that the layer's own plan suggests, all of them
 */
public record RuleCase(
        String sentence,
        LocalDate date,
        CheckRequest request,
        String conclusion,
        Map<String, Expected> criteria,
        List<Integer> drinkGroups,
        List<String> conditions,
        String layer,
        String file,
        int line) {

    /** What is expected of one criterion; null is not looked at. */
    public record Expected(String outcome, String reason, List<String> missing, Map<String, Object> values) {}
}
