package no.bevilling.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.platform.Problem;

/**
 * What the second person says of the answers that a human gave, by criterion.
 *
 * @param byCriterion only those judged; what is not here has not been judged
 */
public record Judgements(Map<String, Judgement> byCriterion) {
    /** Before the name of a criterion in forms and problems: whether the answer is agreed with. */
    static final String JUDGED = "judged.";

    /** As {@link #JUDGED}: why it is not. */
    static final String WHY = "why.";

    /** That an answer is not agreed with, in a proposal that is to be approved. */
    static final String DISAGREED = "Must be agreed with, or the proposal sent back";

    private static final int LONGEST_REASON = 4000;

    /** @param reason why not; empty where the second person agrees */
    public record Judgement(boolean agrees, String reason) {}

    public Judgements {
        byCriterion = new LinkedHashMap<>(byCriterion);
    }

    /** Nothing is judged. */
    public static Judgements none() {
        return new Judgements(Map.of());
    }

    /** Every answer is agreed with. */
    static Judgements agreeing(Collection<String> criteria) {
        return new Judgements(
                criteria.stream().collect(Collectors.toMap(Function.identity(), one -> new Judgement(true, ""))));
    }

    /** Only what is about these criteria: a form may name anything. */
    Judgements about(Collection<String> criteria) {
        Map<String, Judgement> known = new LinkedHashMap<>();
        criteria.stream()
                .filter(byCriterion::containsKey)
                .forEach(criterion -> known.put(criterion, byCriterion.get(criterion)));
        return new Judgements(known);
    }

    boolean disagrees() {
        return byCriterion.values().stream().anyMatch(one -> !one.agrees());
    }

    /** What keeps a proposal from being approved: each answer must be judged, and agreed with. */
    List<Problem.Field> notAgreed(Collection<String> criteria) {
        List<Problem.Field> wrong = new ArrayList<>();
        for (String criterion : criteria) {
            Judgement judged = byCriterion.get(criterion);
            if (judged == null) {
                wrong.add(new Problem.Field(JUDGED + criterion, "Must be judged"));
            } else if (!judged.agrees()) {
                wrong.add(new Problem.Field(JUDGED + criterion, DISAGREED));
            }
        }
        return wrong;
    }

    /** What is wrong with the reasons of those that are not agreed with. */
    List<Problem.Field> withoutReason() {
        return byCriterion.entrySet().stream()
                .filter(one -> !one.getValue().agrees())
                .filter(one -> {
                    String reason = one.getValue().reason();
                    return reason == null || reason.isBlank() || reason.length() > LONGEST_REASON;
                })
                .map(one -> new Problem.Field(
                        WHY + one.getKey(), "Must be a text of at most " + LONGEST_REASON + " characters"))
                .toList();
    }
}
