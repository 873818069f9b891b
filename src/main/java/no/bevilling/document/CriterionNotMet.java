package no.bevilling.document;

import java.util.List;

/**
 * One criterion that was not met.
 *
 * @param question what was asked
 * @param finding what was found
 * @param law paragraphs, at least one
 * @param plan items of the municipality's policy; empty for a statutory criterion
 * @param values what was compared; may be empty
 * @param guideline whether it is a guideline (retningslinje), which the municipality weighs in each case
 */
public record CriterionNotMet(
        String question,
        String finding,
        List<String> law,
        List<String> plan,
        List<ComparedValue> values,
        boolean guideline) {
    public CriterionNotMet {
        Required.text(question, "criterion.question");
        Required.text(finding, "criterion.finding");
        law = Required.some(law, "criterion.law");
        plan = Required.copy(plan);
        values = Required.copy(values);
        if (guideline && plan.isEmpty()) {
            throw new IllegalArgumentException("a guideline is cited by its plan item");
        }
    }
}
