package no.bevilling.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.bevilling.rules.fact.DecisionKind;

/** Reads one criterion of a catalogue. */
final class CriterionReader {

    private static final List<String> POINTS = List.of(
            "reaction.violations",
            "reaction.violations[].committed",
            "reaction.violations[].points",
            "reaction.earlier",
            "reaction.earlier[].committed",
            "reaction.earlier[].points");

    /** What the forms that reckon rest on. */
    private static final Map<Criterion.Form, List<String>> RECKONED_FROM = Map.of(
            Criterion.Form.POINTS_BY_TABLE,
            List.of(
                    "reaction.violations",
                    "reaction.violations[].kind",
                    "reaction.violations[].committed",
                    "reaction.violations[].points",
                    "reaction.violations[].circumstances"),
            Criterion.Form.POINTS_REACH,
            POINTS,
            Criterion.Form.WITHDRAWAL_BY_SCALE,
            Stream.concat(POINTS.stream(), Stream.of("reaction.withdrawal.days", "reaction.withdrawal.circumstances"))
                    .toList(),
            Criterion.Form.FEE_BY_RATES,
            List.of(
                    "fee.year",
                    "fee.licenceType",
                    "fee.ambulatory",
                    "fee.volumes",
                    "fee.volumes[].drinkGroup",
                    "fee.volumes[].litres",
                    "fee.amountInOre",
                    "fee.lowered"),
            Criterion.Form.INSPECTIONS_IN_ALL,
            List.of("inspectionYear.counted", "inspectionYear.made"));

    private CriterionReader() {}

    static Criterion read(YamlValue yaml, String layer) {
        String id = yaml.text("id");
        yaml.about(id);
        boolean own = id.startsWith(layer + "-") || id.equals(yaml.optionalText("replaces"));
        if (!id.matches("[a-z0-9-]+") || !own) {
            yaml.problem(
                    "a criterion's id starts with '" + layer + "-' and has small letters, digits and hyphens only");
        }
        Criterion.DecidedBy decidedBy = yaml.oneOf("decidedBy", Criterion.DecidedBy.class);
        boolean human = decidedBy == Criterion.DecidedBy.HUMAN;
        Text met = null;
        Text notMet = null;
        Text undecided = null;
        YamlValue answers = yaml.get("answers");
        if (answers == null) {
            yaml.problem("'answers' is missing");
        } else {
            met = human && !answers.has("met") ? null : answers.languages("met");
            notMet = human && !answers.has("notMet") ? null : answers.languages("notMet");
            undecided = human || answers.has("undecided") ? answers.languages("undecided") : null;
            answers.done();
        }
        List<String> needs = new ArrayList<>(yaml.texts("needs"));
        needs.forEach(path -> ConditionReader.checkPath(path, yaml));
        Condition appliesWhen = ConditionReader.read(yaml, "appliesWhen");
        Criterion.Form form = yaml.optionalOneOf("form", Criterion.Form.class);
        String table = null;
        String beyond = null;
        String fact = null;
        String limit = null;
        List<String> values = List.of();
        if (form != null) {
            switch (form) {
                case HOURS_WITHIN, GROUPS_WITHIN, DISTANCE_AT_LEAST -> table = yaml.text("table");
                case HOURS_OR_ASK -> {
                    table = yaml.text("table");
                    beyond = yaml.text("beyond");
                }
                case WITHIN_CAP -> {
                    table = yaml.text("table");
                    Cap cap = yaml.oneOf("cap", Cap.class);
                    if (cap != null) {
                        limit = cap.name();
                        needs.addAll(cap.facts());
                    }
                }
                case AT_MOST, AT_LEAST -> {
                    fact = path(yaml);
                    limit = yaml.text("limit");
                    if (Facts.typeAt(fact) != Integer.class) {
                        yaml.problem("'fact' must be the path of a number");
                    }
                }
                case AMONG, NOT_AMONG -> {
                    fact = path(yaml);
                    values = yaml.has("values") ? ConditionReader.values(fact, yaml.get("values")) : List.of();
                    if (values.isEmpty()) {
                        yaml.problem("'values' is missing");
                    }
                }
            }
            switch (form) {
                case HOURS_WITHIN, HOURS_OR_ASK -> needs.add("application.hours");
                case GROUPS_WITHIN -> needs.add("application.drinkGroups");
                case DISTANCE_AT_LEAST ->
                    needs.addAll(List.of("premises.nearby", "premises.nearby[].kind", "premises.nearby[].metres"));
                case WITHIN_CAP -> {}
                case POINTS_BY_TABLE, POINTS_REACH, WITHDRAWAL_BY_SCALE, FEE_BY_RATES, INSPECTIONS_IN_ALL ->
                    needs.addAll(RECKONED_FROM.get(form));
                default -> needs.add(fact);
            }
            if (human) {
                yaml.problem("a criterion with a form is decided by RULE");
            }
        }
        Criterion criterion = new Criterion(
                id,
                yaml.languages("question"),
                met,
                notMet,
                undecided,
                yaml.texts("law"),
                yaml.texts("plan"),
                yaml.oneOf("force", Criterion.Force.class),
                yaml.oneOf("source", Criterion.Source.class),
                decidedBy,
                yaml.has("decisions") ? yaml.manyOf("decisions", DecisionKind.class) : List.of(DecisionKind.LICENCE),
                appliesWhen == null ? Condition.ALWAYS : appliesWhen,
                ConditionReader.read(yaml, "handsOverWhen"),
                ruleAnswers(yaml, human),
                List.copyOf(needs),
                yaml.optionalDate("from"),
                yaml.optionalDate("to"),
                yaml.optionalText("replaces"),
                form,
                table,
                beyond,
                fact,
                limit,
                values,
                layer,
                yaml.file(),
                yaml.line());
        yaml.done();
        if (criterion.law().isEmpty() && criterion.plan().isEmpty()) {
            yaml.problem("a criterion needs a reference, in law or plan");
        }
        if (criterion.from() != null && criterion.to() != null && criterion.to().isBefore(criterion.from())) {
            yaml.problem("the criterion ends before it starts");
        }
        return criterion;
    }

    private static List<CheckResult.Outcome> ruleAnswers(YamlValue yaml, boolean human) {
        List<CheckResult.Outcome> both = List.of(CheckResult.Outcome.MET, CheckResult.Outcome.NOT_MET);
        if (!yaml.has("ruleAnswers")) {
            return human ? List.of() : both;
        }
        List<CheckResult.Outcome> answers = yaml.manyOf("ruleAnswers", CheckResult.Outcome.class);
        if (answers.size() != 1 || !both.containsAll(answers) || human || !yaml.has("handsOverWhen")) {
            yaml.problem("ruleAnswers is [MET] or [NOT_MET], where handsOverWhen leaves the other to a human");
        }
        return answers;
    }

    private static String path(YamlValue yaml) {
        String path = yaml.text("fact");
        return ConditionReader.checkPath(path, yaml) ? path : "municipality";
    }
}
