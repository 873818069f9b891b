package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bevilling.rules.fact.HoursAsked;

/** Conditions that follow when the hours asked for reach into a time of day, from the tables of REQUIREMENTS. */
final class HourRequirements {

    private final RuleBase base;
    private final Facts facts;

    HourRequirements(RuleBase base, Facts facts) {
        this.base = base;
        this.facts = facts;
    }

    /** The conditions of every row that is known to hold. */
    List<CheckResult.Suggestion> suggestions(Language language) {
        List<CheckResult.Suggestion> all = new ArrayList<>();
        for (RuleTable table : base.tables(RuleTable.Kind.REQUIREMENTS)) {
            boolean concerns = table.licenceType() == null
                    || facts.request().application() != null
                            && facts.request().application().licenceType() == table.licenceType();
            for (int i = 0; concerns && i < table.rows().size(); i++) {
                RuleTable.Row row = table.rows().get(i);
                if (holds(row)) {
                    all.add(suggestion(table, row, i + 1, language));
                }
            }
        }
        return all;
    }

    private boolean holds(RuleTable.Row row) {
        return row.inForce(facts.request().date())
                && row.when().holds(facts, base.localTopics()).truth() == Condition.Truth.YES
                && facts.hours().stream().anyMatch(asked -> reaches(asked, row));
    }

    private static boolean reaches(HoursAsked asked, RuleTable.Row row) {
        int from = (Integer) row.cells().get("from");
        int to = (Integer) row.cells().get("to");
        int end = to > from ? to : to + ClockTime.DAY;
        boolean sameNight = asked.from() < end && asked.to() > from;
        boolean nextMorning = asked.from() < end + ClockTime.DAY && asked.to() > from + ClockTime.DAY;
        boolean afterMidnight = asked.from() + ClockTime.DAY < end && asked.to() + ClockTime.DAY > from;
        return isAmong(row, "area", asked.area().name())
                && DayKinds.fits(texts(row, "days"), asked.day())
                && (sameNight || nextMorning || afterMidnight);
    }

    private static boolean isAmong(RuleTable.Row row, String column, String value) {
        return texts(row, column).isEmpty() || texts(row, column).contains(value);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(RuleTable.Row row, String column) {
        return (List<String>) row.cells().getOrDefault(column, List.of());
    }

    private static CheckResult.Suggestion suggestion(
            RuleTable table, RuleTable.Row row, int number, Language language) {
        Requirement requirement = Requirement.valueOf((String) row.cells().get("requirement"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", row.cells().get("number"));
        values.put("from", ClockTime.text((Integer) row.cells().get("from")));
        values.put("to", ClockTime.text((Integer) row.cells().get("to")));
        List<String> plan = new ArrayList<>(table.plan());
        plan.addAll(row.plan());
        return new CheckResult.Suggestion(
                table.id() + "-" + number, requirement.text().in(language, values), table.law(), List.copyOf(plan));
    }
}
