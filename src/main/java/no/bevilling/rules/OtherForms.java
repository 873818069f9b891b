package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import no.bevilling.rules.fact.DistanceMeasured;
import no.bevilling.rules.fact.GroupsMeasured;
import no.bevilling.rules.fact.NumberMeasured;
import no.bevilling.rules.fact.Parameter;
import no.bevilling.rules.fact.ValueMeasured;

/** Lays facts beside limits and lists, for the forms that are not about hours. */
final class OtherForms {

    private final Facts facts;
    private final TablePicker picker;
    private final RuleBase base;
    private final Numbers numbers;

    OtherForms(Facts facts, TablePicker picker, RuleBase base, Numbers numbers) {
        this.facts = facts;
        this.picker = picker;
        this.base = base;
        this.numbers = numbers;
    }

    void prepare(Preparation p) {
        switch (p.criterion.form()) {
            case GROUPS_WITHIN -> groups(p);
            case DISTANCE_AT_LEAST -> distances(p);
            case AT_MOST, AT_LEAST -> number(p);
            case AMONG, NOT_AMONG -> values(p);
            case WITHIN_CAP -> new CapForm(facts, picker, base).prepare(p);
            default -> throw new IllegalStateException(p.criterion.form().name());
        }
    }

    private void groups(Preparation p) {
        RuleTable table = base.tables().get(p.criterion.table());
        List<Integer> asked = facts.request().application().drinkGroups();
        TablePicker.Picked picked = picker.first(table, row -> true);
        if (picked.rows().isEmpty()) {
            p.undecided(CheckResult.Reason.RULE_BASE_DEFECT, Set.of());
            return;
        }
        Set<String> verdicts = new LinkedHashSet<>();
        for (RuleTable.Row row : picked.rows()) {
            boolean inside = row.groups().containsAll(asked);
            verdicts.add(inside ? "inside" : row.human() != null ? "human" : "outside");
        }
        RuleTable.Row row = picked.rows().get(picked.rows().size() - 1);
        if (verdicts.size() > 1
                || (verdicts.contains("human") && !picked.missing().isEmpty())) {
            p.undecided(CheckResult.Reason.UNKNOWN_FACT, picked.missing());
            return;
        }
        p.restsOn(table, row);
        if (verdicts.contains("human")) {
            p.told = row.human();
            p.undecided(CheckResult.Reason.HUMAN_DECIDES, Set.of());
            p.values = Map.of("requested", text(asked));
            return;
        }
        String requested = text(asked);
        String limit = text(row.groups());
        for (Integer group : asked) {
            p.measured.add(
                    new GroupsMeasured(p.criterion.id(), group, row.groups().contains(group), requested, limit));
        }
        if (asked.isEmpty()) {
            p.undecided(CheckResult.Reason.UNKNOWN_FACT, Set.of("application.drinkGroups"));
        }
    }

    private static String text(List<Integer> groups) {
        StringJoiner joined = new StringJoiner(", ");
        for (int group : groups) {
            joined.add(String.valueOf(group));
        }
        return joined.toString();
    }

    /** What lies too near by a row of its own answers; only where nothing does, a row for a human hands over. */
    private void distances(Preparation p) {
        RuleTable table = base.tables().get(p.criterion.table());
        Set<String> missing = new LinkedHashSet<>();
        List<DistanceMeasured> measured = new ArrayList<>();
        RuleTable.Row human = null;
        for (CheckRequest.Nearby n : facts.request().premises().nearby()) {
            TablePicker.Picked picked = picker.first(table, row -> row.nearby() == n.kind());
            boolean certain = picked.missing().isEmpty();
            for (RuleTable.Row row : picked.rows()) {
                Integer limit = limit(row);
                if (limit == null) {
                    p.undecided(CheckResult.Reason.RULE_BASE_DEFECT, Set.of());
                    return;
                }
                boolean near = n.metres() < limit;
                p.restsOn(table, row);
                if (!certain) {
                    missing.addAll(near ? picked.missing() : Set.of());
                } else if (near && row.human() != null) {
                    human = human == null ? row : human;
                } else {
                    measured.add(new DistanceMeasured(
                            p.criterion.id(), n.kind(), n.name() == null ? "" : n.name(), n.metres(), limit));
                }
            }
        }
        boolean tooNear = measured.stream().anyMatch(d -> d.metres() < d.limit());
        if (!tooNear && human != null) {
            p.told = human.human();
            p.undecided(CheckResult.Reason.HUMAN_DECIDES, missing);
        } else if (!tooNear && !missing.isEmpty()) {
            p.undecided(CheckResult.Reason.UNKNOWN_FACT, missing);
        }
        p.measured.addAll(measured);
    }

    private Integer limit(RuleTable.Row row) {
        if (row.metres() != null) {
            return row.metres();
        }
        Parameter setting = numbers.of(row.setting());
        return setting == null ? null : (int) setting.number();
    }

    private void number(Preparation p) {
        Parameter limit = numbers.of(p.criterion.limit());
        if (limit == null && numbers.isStatedUnknown(p.criterion.limit())) {
            p.undecided(CheckResult.Reason.NUMBER_UNKNOWN, Set.of());
            return;
        }
        if (limit == null) {
            RuleTable table = base.tables().get(p.criterion.limit());
            Set<String> missing =
                    table == null ? Set.of() : picker.first(table, row -> true).missing();
            DatedParameter dated = base.parameters().get(p.criterion.limit());
            if (dated != null && dated.asOf() != null && facts.dateAt(dated.asOf()) == null) {
                missing = Set.of(dated.asOf());
            }
            p.undecided(
                    missing.isEmpty() ? CheckResult.Reason.RULE_BASE_DEFECT : CheckResult.Reason.UNKNOWN_FACT, missing);
            return;
        }
        for (Object value : facts.at(p.criterion.fact()).values()) {
            p.measured.add(new NumberMeasured(p.criterion.id(), ((Integer) value).longValue(), limit.number()));
        }
    }

    private void values(Preparation p) {
        List<String> listed = p.criterion.values();
        Map<String, Object> all = new LinkedHashMap<>();
        for (Object value : facts.at(p.criterion.fact()).values()) {
            String name = String.valueOf(value);
            p.measured.add(new ValueMeasured(p.criterion.id(), name, listed.contains(name), String.join(", ", listed)));
            all.put("value", name);
        }
        p.values = all;
    }
}
