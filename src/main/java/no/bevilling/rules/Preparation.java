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
    final Set<String> missing = new LinkedHashSet<>();
    final List<Object> measured = new ArrayList<>();
    /** What a human is told, where a table says it. */
    Text told;

    Criterion.Source source;
    final Set<String> plan = new LinkedHashSet<>();
    final Set<String> law = new LinkedHashSet<>();
    Map<String, Object> values = Map.of();

    Preparation(Criterion criterion) {
        this.criterion = criterion;
        this.source = criterion.source();
        plan.addAll(criterion.plan());
        law.addAll(criterion.law());
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
        missing.addAll(unknown);
        return this;
    }

    /** Takes over what a table says about where its rows come from. */
    void restsOn(RuleTable table, RuleTable.Row row) {
        source = row.source() != null ? row.source() : table.source();
        law.addAll(table.law());
        plan.addAll(table.plan());
        plan.addAll(row.plan());
    }
}
