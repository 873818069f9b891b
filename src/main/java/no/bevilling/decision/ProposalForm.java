package no.bevilling.decision;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.bevilling.document.RuleApplied;
import no.bevilling.document.StatementSummary;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/**
 * The form of a proposal as it stands. Rules and statements are lines of {@code name: content}; facts and what weighed
 * are paragraphs with an empty line between.
 */
record ProposalForm(
        String outcome,
        List<String> groups,
        List<Row> rows,
        String periodFrom,
        String periodTo,
        String servingArea,
        String outdoorArea,
        List<Condition> conditions,
        String rules,
        String facts,
        String statements,
        String assessment,
        String individualAssessment) {
    private static final int SPARE = 2;
    private static final int MOST_ROWS = 60;
    private static final String BETWEEN = ": ";

    /** Hours of one area: some groups, some days. {@code number} counts from 1. */
    record Row(int index, String area, List<String> groups, List<String> days, String from, String to) {
        public int number() {
            return index + 1;
        }

        public String field(String part) {
            return "h" + index + "-" + part;
        }

        /** Whether a special day is chosen, so that they should be in sight. */
        public boolean hasSpecial() {
            return days.stream()
                    .anyMatch(day -> TypedForm.one(Day.class, day) != null
                            && TypedForm.one(Day.class, day).ordinal() > Day.SUNDAY.ordinal());
        }

        boolean isEmpty() {
            return from.isBlank() && to.isBlank() && days.isEmpty();
        }

        Stream<HoursRow> read() {
            Area in = TypedForm.one(Area.class, area);
            List<Day> on = days.stream()
                    .map(day -> TypedForm.one(Day.class, day))
                    .filter(day -> day != null)
                    .distinct()
                    .toList();
            List<Integer> of = numbers(groups);
            return of.isEmpty()
                    ? Stream.of(new HoursRow(in, null, on, clock(from), clock(to)))
                    : of.stream().map(group -> new HoursRow(in, group, on, clock(from), clock(to)));
        }
    }

    /** One condition; empty ones are left out. */
    record Condition(int index, String text) {
        public int number() {
            return index + 1;
        }

        public String field() {
            return "c" + index;
        }
    }

    static ProposalForm of(ProposalDraft draft) {
        List<Row> rows = new ArrayList<>();
        together(draft.hours())
                .forEach((key, groups) -> rows.add(new Row(
                        rows.size(),
                        key.area().name(),
                        groups.stream().map(String::valueOf).toList(),
                        key.days().stream().map(Day::name).toList(),
                        key.from().toString(),
                        key.to().toString())));
        for (int i = 0; i < SPARE; i++) {
            rows.add(new Row(rows.size(), Area.INDOOR.name(), List.of(), List.of(), "", ""));
        }
        List<Condition> conditions = new ArrayList<>();
        draft.conditions().forEach(text -> conditions.add(new Condition(conditions.size(), text)));
        for (int i = 0; i < SPARE; i++) {
            conditions.add(new Condition(conditions.size(), ""));
        }
        return new ProposalForm(
                draft.outcome().name(),
                draft.drinkGroups().stream().map(String::valueOf).toList(),
                rows,
                text(draft.periodFrom()),
                text(draft.periodTo()),
                draft.servingArea(),
                draft.outdoorArea(),
                conditions,
                String.join(
                        "\n",
                        draft.rules().stream()
                                .map(rule -> rule.reference() + BETWEEN + rule.content())
                                .toList()),
                Paragraphs.join(draft.facts()),
                String.join(
                        "\n",
                        draft.statements().stream()
                                .map(one -> one.body() + BETWEEN + one.content())
                                .toList()),
                Paragraphs.join(draft.assessment()),
                draft.individualAssessment());
    }

    private record Hours(Area area, List<Day> days, ClockTime from, ClockTime to) {}

    /** Groups that have the same hours share a row. */
    private static Map<Hours, List<Integer>> together(List<HoursRow> hours) {
        Map<Hours, List<Integer>> together = new LinkedHashMap<>();
        hours.forEach(row -> together.computeIfAbsent(
                        new Hours(row.area(), row.days(), row.from(), row.to()), k -> new ArrayList<>())
                .add(row.drinkGroup()));
        return together;
    }

    static ProposalForm of(MultivaluedMap<String, String> typed) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && typed.containsKey("h" + i + "-from"); i++) {
            List<String> days = new ArrayList<>(typed.getOrDefault("h" + i + "-days", List.of()));
            days.addAll(typed.getOrDefault("h" + i + "-special", List.of()));
            rows.add(new Row(
                    i,
                    get(typed, "h" + i + "-area"),
                    List.copyOf(typed.getOrDefault("h" + i + "-groups", List.of())),
                    List.copyOf(days),
                    get(typed, "h" + i + "-from"),
                    get(typed, "h" + i + "-to")));
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && typed.containsKey("c" + i); i++) {
            conditions.add(new Condition(i, get(typed, "c" + i)));
        }
        return new ProposalForm(
                get(typed, "outcome"),
                List.copyOf(typed.getOrDefault("groups", List.of())),
                rows,
                get(typed, "periodFrom"),
                get(typed, "periodTo"),
                get(typed, "servingArea"),
                get(typed, "outdoorArea"),
                conditions,
                get(typed, "rules"),
                get(typed, "facts"),
                get(typed, "statements"),
                get(typed, "assessment"),
                get(typed, "individualAssessment"));
    }

    /** What is proposed; what cannot be read is missing in it. Lines without a name are in {@link #unreadable}. */
    ProposalDraft draft() {
        return new ProposalDraft(
                TypedForm.one(DecisionOutcome.class, outcome),
                numbers(groups),
                begun().stream().flatMap(Row::read).toList(),
                TypedForm.date(periodFrom),
                TypedForm.date(periodTo),
                servingArea.strip(),
                outdoorArea.strip(),
                conditions.stream()
                        .map(condition -> condition.text().strip().replaceAll("\\s*\\R\\s*", " "))
                        .filter(text -> !text.isEmpty())
                        .toList(),
                pairs(rules).stream()
                        .map(pair -> new RuleApplied(pair[0], pair[1]))
                        .toList(),
                Paragraphs.of(facts),
                pairs(statements).stream()
                        .map(pair -> new StatementSummary(pair[0], pair[1]))
                        .toList(),
                Paragraphs.of(assessment),
                individualAssessment.strip());
    }

    /** The same with one condition more, unless it is among them. */
    ProposalForm withCondition(String text) {
        if (conditions.stream().anyMatch(condition -> condition.text().strip().equals(text))) {
            return this;
        }
        List<Condition> more = new ArrayList<>(conditions.stream()
                .filter(condition -> !condition.text().isBlank())
                .toList());
        more.replaceAll(condition -> new Condition(more.indexOf(condition), condition.text()));
        more.add(new Condition(more.size(), text));
        return new ProposalForm(
                outcome,
                groups,
                rows,
                periodFrom,
                periodTo,
                servingArea,
                outdoorArea,
                more,
                rules,
                facts,
                statements,
                assessment,
                individualAssessment);
    }

    /** The fields that have a line without a name before the colon, or nothing after it. */
    List<String> unreadable() {
        List<String> fields = new ArrayList<>();
        if (pairs(rules).size() < Paragraphs.lines(rules).size()) {
            fields.add("rules");
        }
        if (pairs(statements).size() < Paragraphs.lines(statements).size()) {
            fields.add("statements");
        }
        return fields;
    }

    /** The field of the form that a field of the draft came from: a row of hours is many in the draft. */
    String fieldOf(String draftField) {
        if (draftField.startsWith("hours[")) {
            int index = Integer.parseInt(draftField.substring("hours[".length(), draftField.indexOf(']')));
            List<Row> owners =
                    begun().stream().flatMap(row -> row.read().map(read -> row)).toList();
            return owners.get(index).field("from");
        }
        return switch (draftField) {
            case "hours" -> "h0-from";
            case "drinkGroups" -> "groups";
            case "conditions" -> "c0";
            default -> draftField.startsWith("conditions[") ? "c" + draftField.replaceAll("\\D", "") : draftField;
        };
    }

    private List<Row> begun() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    private static List<String[]> pairs(String lines) {
        return Paragraphs.lines(lines).stream()
                .map(line -> line.split(BETWEEN, 2))
                .filter(pair -> pair.length == 2 && !pair[0].isBlank() && !pair[1].isBlank())
                .toList();
    }

    private static List<Integer> numbers(List<String> typed) {
        return typed.stream()
                .map(TypedForm::number)
                .flatMap(number -> Optional.ofNullable(number).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static ClockTime clock(String typed) {
        try {
            String time = typed.strip().replace('.', ':');
            return ClockTime.parse(time.matches("\\d:\\d\\d") ? "0" + time : time);
        } catch (IllegalArgumentException noTime) {
            return null;
        }
    }

    private static String get(MultivaluedMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
