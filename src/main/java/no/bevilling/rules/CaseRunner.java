package no.bevilling.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;

/** Runs the cases of a layer, and sees to it that every criterion has one for each outcome it can have. */
public final class CaseRunner {

    private final RuleEngine engine;

    public CaseRunner(RuleEngine engine) {
        this.engine = engine;
    }

    /** What differs from what the case expects; empty when it holds. */
    public List<String> failures(RuleBase base, RuleCase c) {
        CheckResult result = engine.check(base, c.request(), Language.NB);
        Map<String, CriterionResult> found = new LinkedHashMap<>();
        result.criteria().forEach(r -> found.put(r.id(), r));
        List<String> failures = new ArrayList<>();
        if (c.conclusion() != null && !c.conclusion().equals(result.conclusion().name())) {
            failures.add("conclusion is " + result.conclusion() + ", expected " + c.conclusion() + because(result));
        }
        if (c.drinkGroups() != null && !c.drinkGroups().equals(result.limits().drinkGroups())) {
            failures.add("limits allow groups " + result.limits().drinkGroups() + ", expected " + c.drinkGroups());
        }
        if (c.conditions() != null) {
            List<String> suggested = result.suggestedConditions().stream()
                    .map(CheckResult.Suggestion::id)
                    .filter(id -> id.startsWith(c.layer() + "-"))
                    .toList();
            if (!suggested.equals(c.conditions())) {
                failures.add("conditions suggested are " + suggested + ", expected " + c.conditions());
            }
        }
        result.criteria().stream()
                .filter(r -> r.reason() == CheckResult.Reason.RULE_BASE_DEFECT)
                .filter(r -> c.criteria().get(r.id()) == null
                        || !"RULE_BASE_DEFECT".equals(c.criteria().get(r.id()).reason()))
                .forEach(r -> failures.add(r.id() + ": the rules answer it twice, or not at all"));
        c.criteria().forEach((id, expected) -> {
            CriterionResult actual = found.get(id);
            if (actual == null) {
                failures.add(
                        id + ": " + (base.criterion(id) == null ? "unknown criterion" : "not in force on the date"));
            } else {
                compare(expected, actual, failures);
            }
        });
        return failures;
    }

    private static String because(CheckResult result) {
        List<String> ids = result.criteria().stream()
                .filter(r -> r.outcome() == Outcome.NOT_MET || r.outcome() == Outcome.UNDECIDED)
                .map(r -> r.id() + " " + r.outcome())
                .toList();
        return " " + ids;
    }

    private static void compare(RuleCase.Expected expected, CriterionResult actual, List<String> failures) {
        if (!expected.outcome().equals(actual.outcome().name())) {
            failures.add(actual.id() + ": " + actual.outcome()
                    + (actual.reason() == null ? "" : " (" + actual.reason() + ")")
                    + (actual.missing() == null ? "" : " " + actual.missing())
                    + ", expected " + expected.outcome());
        }
        if (expected.reason() != null && !expected.reason().equals(String.valueOf(actual.reason()))) {
            failures.add(actual.id() + ": reason " + actual.reason() + ", expected " + expected.reason());
        }
        List<String> missing = actual.missing() == null ? List.of() : actual.missing();
        if (expected.missing() != null && !missing.containsAll(expected.missing())) {
            failures.add(actual.id() + ": missing " + missing + ", expected " + expected.missing());
        }
        if (expected.values() != null) {
            expected.values().forEach((name, value) -> {
                Object is = actual.values().get(name);
                if (!same(value, is)) {
                    failures.add(actual.id() + ": " + name + " is " + is + ", expected " + value);
                }
            });
        }
    }

    private static boolean same(Object expected, Object actual) {
        if (expected instanceof Number e && actual instanceof Number a) {
            return new BigDecimal(e.toString()).compareTo(new BigDecimal(a.toString())) == 0;
        }
        return String.valueOf(expected).equals(String.valueOf(actual));
    }

    /** Failing cases and outcomes without a case, for the lowest layer of the base. */
    void check(RuleBase base, Problems problems) {
        Layer layer = base.layers().get(base.layers().size() - 1);
        layer.cases().forEach(c -> run(base, c, problems));
        coverage(layer, problems);
    }

    /** Runs one case; whether it holds. */
    boolean run(RuleBase base, RuleCase c, Problems problems) {
        List<String> failures = failures(base, c);
        failures.forEach(f -> problems.add(c.file(), c.line(), c.sentence(), "the case fails: " + f));
        return failures.isEmpty();
    }

    /** Outcomes that a criterion of the layer can have and no case of it shows. */
    static void coverage(Layer layer, Problems problems) {
        Map<String, Set<Outcome>> covered = new LinkedHashMap<>();
        for (RuleCase c : layer.cases()) {
            c.criteria()
                    .forEach((id, expected) -> covered.computeIfAbsent(id, i -> new LinkedHashSet<>())
                            .add(Outcome.valueOf(expected.outcome())));
        }
        for (Criterion c : layer.criteria()) {
            for (Outcome outcome : outcomes(c)) {
                if (!covered.getOrDefault(c.id(), Set.of()).contains(outcome)) {
                    problems.add(c.file(), c.line(), c.id(), "no case shows the outcome " + outcome);
                }
            }
        }
    }

    /** The outcomes that a criterion can have. */
    static Set<Outcome> outcomes(Criterion c) {
        Set<Outcome> outcomes = new LinkedHashSet<>();
        boolean human = c.decidedBy() == Criterion.DecidedBy.HUMAN;
        outcomes.addAll(c.ruleAnswers());
        if (human || !c.needs().isEmpty() || c.handsOverWhen() != null) {
            outcomes.add(Outcome.UNDECIDED);
        }
        if (!c.appliesWhen().isAlways() || c.isAboutEvent()) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        return outcomes;
    }
}
