package no.bevilling.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.CheckResult.Reason;
import no.bevilling.rules.fact.HoursMeasured;

/** What was found out about one criterion. */
final class Finding {

    final Asking asking;
    final Preparation preparation;
    Outcome outcome;
    Reason reason;
    /** The values of the firings that answered, each once. */
    List<Map<String, Object>> values = List.of();

    private final List<Map<String, Object>> firings = new ArrayList<>(2);
    private boolean met;
    private boolean notMet;

    Finding(Asking asking, Preparation preparation) {
        this.asking = asking;
        this.preparation = preparation;
        this.outcome = preparation.outcome;
        this.reason = preparation.reason;
    }

    Criterion criterion() {
        return preparation.criterion;
    }

    /** One firing of one rule. */
    void fired(boolean isMet, Map<String, Object> compared) {
        met |= isMet;
        notMet |= !isMet;
        firings.add(compared);
    }

    /** All rules were asked: the outcome, if they gave one answer. */
    void answered() {
        Outcome only = met ? Outcome.MET : Outcome.NOT_MET;
        if (met == notMet || !criterion().ruleAnswers().contains(only)) {
            outcome = Outcome.UNDECIDED;
            reason = Reason.RULE_BASE_DEFECT;
            return;
        }
        outcome = only;
        values = firings.size() == 1 ? firings : ordered();
    }

    /** Rules fire in any order; what is shown has one. */
    private List<Map<String, Object>> ordered() {
        record Told(String text, Map<String, Object> values) {}
        return firings.stream()
                .distinct()
                .map(v -> new Told(v.toString(), v))
                .sorted(Comparator.comparing(Told::text))
                .map(Told::values)
                .toList();
    }

    CriterionResult result(Language language) {
        Criterion c = criterion();
        Map<String, Object> first = shown();
        return new CriterionResult(
                c.id(),
                outcome,
                reason,
                c.force(),
                preparation.source,
                c.decidedBy(),
                preparation.law,
                preparation.plan,
                c.question().in(language),
                AnswerTexts.of(this, language, first),
                first,
                values.size() > 1 ? List.copyOf(values) : null,
                preparation.missing.isEmpty() ? null : List.copyOf(preparation.missing));
    }

    /** The values shown first: of the tightest row, where rows were measured. */
    private Map<String, Object> shown() {
        if (values.isEmpty()) {
            return preparation.values;
        }
        for (Object fact : preparation.measured) {
            if (fact instanceof HoursMeasured m && m.tightest()) {
                for (Map<String, Object> v : values) {
                    if (isAbout(m, v)) {
                        return v;
                    }
                }
            }
        }
        if (preparation.values.isEmpty()) {
            return values.get(0);
        }
        Map<String, Object> all = new LinkedHashMap<>(preparation.values);
        all.putAll(values.get(0));
        return all;
    }

    private static boolean isAbout(HoursMeasured m, Map<String, Object> v) {
        return m.requested().equals(v.get("requested"))
                && m.limit().equals(v.get("limit"))
                && m.area() == v.get("area")
                && m.day() == v.get("day")
                && Integer.valueOf(m.drinkGroup()).equals(v.get("drinkGroup"));
    }
}
