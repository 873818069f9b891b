package no.bevilling.rules;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.bevilling.rules.fact.DecisionKind;

/**
 * One question of the catalogue.
 *
 * @param decisions the kinds of decision it is asked for
 * @param ruleAnswers the answers that a rule may give; the others are left to a human
 * @param limit the name of the number that {@code AT_MOST} and {@code AT_LEAST} hold the fact against; of the cap for
 *     {@code WITHIN_CAP}
 * @param form null for a criterion that a human or rules of its own answer
 * @param layer the id of the layer it stands in
 */
public record Criterion(
        String id,
        Text question,
        Text met,
        Text notMet,
        Text undecided,
        List<String> law,
        List<String> plan,
        Force force,
        Source source,
        DecidedBy decidedBy,
        List<DecisionKind> decisions,
        Condition appliesWhen,
        Condition handsOverWhen,
        List<CheckResult.Outcome> ruleAnswers,
        List<String> needs,
        LocalDate from,
        LocalDate to,
        String replaces,
        Form form,
        String table,
        String beyond,
        String fact,
        String limit,
        List<String> values,
        String layer,
        String file,
        int line) {

    public Criterion {
        law = law.stream().distinct().toList();
        plan = plan.stream().distinct().toList();
    }

    /** How hard a criterion that is not met is. */
    public enum Force {
        /** skal ikke: no grant. */
        ABSOLUTE,
        /** som hovedregel: a grant is a departure (fravik) and needs written reasons. */
        MAIN_RULE,
        /** bør, det legges vekt på: the caseworker weighs it. */
        DISCRETIONARY
    }

    /** What kind of rule it is. */
    public enum Source {
        STATUTE,
        REGULATION,
        LOCAL_REGULATION,
        GUIDELINE
    }

    /** Who answers. */
    public enum DecidedBy {
        RULE,
        HUMAN
    }

    /** Ready-made questions that need no rule of their own. */
    public enum Form {
        HOURS_WITHIN,
        HOURS_OR_ASK,
        GROUPS_WITHIN,
        DISTANCE_AT_LEAST,
        AT_MOST,
        AT_LEAST,
        AMONG,
        NOT_AMONG,
        WITHIN_CAP,
        POINTS_BY_TABLE,
        POINTS_REACH,
        WITHDRAWAL_BY_SCALE,
        FEE_BY_RATES,
        INSPECTIONS_IN_ALL
    }

    /** The form whose rules answer; none is the empty text. Those that differ only in what is measured share them. */
    String answeredAs() {
        if (form == null) {
            return "";
        }
        return switch (form) {
            case HOURS_OR_ASK -> Form.HOURS_WITHIN.name();
            case WITHIN_CAP -> Form.AT_MOST.name();
            case POINTS_REACH, INSPECTIONS_IN_ALL -> Form.AT_LEAST.name();
            case POINTS_BY_TABLE, WITHDRAWAL_BY_SCALE, FEE_BY_RATES -> "AS_RECKONED";
            default -> form.name();
        };
    }

    /** What is capped, for {@code WITHIN_CAP}. */
    Cap cap() {
        return Cap.valueOf(limit);
    }

    /** Whether the criterion holds on the date; both ends are inside. */
    public boolean inForce(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /** Whether its form reckons by the dated numbers of the law. */
    boolean isReckoned() {
        return form == Form.POINTS_BY_TABLE
                || form == Form.POINTS_REACH
                || form == Form.WITHDRAWAL_BY_SCALE
                || form == Form.FEE_BY_RATES
                || form == Form.INSPECTIONS_IN_ALL;
    }

    boolean isHours() {
        return form == Form.HOURS_WITHIN || form == Form.HOURS_OR_ASK;
    }

    /** Every fact the criterion looks at, by path, but for those that only rows of its table ask for. */
    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>(needs);
        paths.addAll(appliesWhen.paths());
        if (handsOverWhen != null) {
            paths.addAll(handsOverWhen.paths());
        }
        return paths;
    }

    /** Whether the question is about an occasion. */
    boolean isAboutEvent() {
        return paths().stream().anyMatch(p -> p.equals("event") || p.startsWith("event."));
    }
}
