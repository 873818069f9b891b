package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known about one criterion before any rule is asked: an outcome that needs none, or the facts that its form is
 * answered from.
 */
final class Preparation {

    final Criterion criterion;
    CheckResult.Outcome outcome;
    CheckResult.Reason reason;
    Set<String> missing = Set.of();
    final List<Object> measured = new ArrayList<>(0);
    /** What a human is told, where a table says it. */
    Text told;

    Criterion.Source source;
    List<String> plan;
    List<String> law;
    Map<String, Object> values = Map.of();

    Preparation(Criterion criterion) {
        this.criterion = criterion;
        this.source = criterion.source();
        this.plan = criterion.plan();
        this.law = criterion.law();
    }

    /** Whether rules are to answer. */
    boolean isAsked() {
        return outcome == null;
    }

    Preparation notApplicable() {
        outcome = CheckResult.Outcome.NOT_APPLICABLE;
        reason = CheckResult.Reason.CONDITION_NOT_FULFILLED;
        return this;
    }

    Preparation undecided(CheckResult.Reason why, Set<String> unknown) {
        outcome = CheckResult.Outcome.UNDECIDED;
        reason = why;
        if (missing.isEmpty()) {
            missing = unknown;
        } else if (!unknown.isEmpty()) {
            missing = new LinkedHashSet<>(missing);
            missing.addAll(unknown);
        }
        return this;
    }

    /** Takes over what a table says about where its rows come from. */
    void restsOn(RuleTable table, RuleTable.Row row) {
        source = row.source() != null ? row.source() : table.source();
        law = joined(law, table.law());
        plan = joined(joined(plan, table.plan()), row.plan());
    }

    private static List<String> joined(List<String> known, List<String> more) {
        if (known.containsAll(more)) {
            return known;
        }
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(more);
        return List.copyOf(all);
    }
}
