package no.bevilling.rules;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of tables in words: what a row holds for, and what it says. */
final class RowWords {

    private final RuleWords words;
    private final Sentences sentences;

    private final RuleTable.Kind kind;

    RowWords(RuleWords words, RuleTable.Kind kind) {
        this.words = words;
        this.kind = kind;
        this.sentences = words.sentences();
    }

    /** What the row holds for: "skole, når stedet er kiosk"; "ellers" for a row that holds for the rest. */
    String selects(RuleTable.Row row) {
        List<String> parts = new ArrayList<>();
        if (row.nearby() != null) {
            parts.add(Labels.of(row.nearby(), words.language()));
        }
        if (!row.when().isAlways()) {
            parts.add(words.when(row.when()));
        }
        columns(row, true)
                .forEach((label, value) -> parts.add(sentences.say("row.cell", "label", label, "value", value)));
        String days = words.days(row.validFrom(), row.validTo());
        if (!days.isEmpty()) {
            parts.add(days);
        }
        return parts.isEmpty() ? sentences.say("row.otherwise") : String.join(", ", parts);
    }

    /** What the row says: groups, metres, a value, or that a person must assess it. */
    String says(RuleTable.Row row) {
        return says(row, Map.of());
    }

    /** As {@link #says(RuleTable.Row)}, with the values of the settings that it names. */
    String says(RuleTable.Row row, Map<String, Policy.Setting> settings) {
        List<String> parts = new ArrayList<>();
        if (!row.groups().isEmpty()) {
            parts.add(sentences.say("row.group", "values", words.and(row.groups())));
        }
        if (!row.combination().isEmpty()) {
            parts.add(sentences.say("row.group", "values", words.and(row.combination())));
        }
        if (row.human() != null) {
            parts.add(sentences.say("row.human", "value", row.human().in(words.language())));
        }
        if (row.metres() != null) {
            parts.add(sentences.say("row.metres", "value", row.metres()));
        }
        if (row.setting() != null && settings.containsKey(row.setting())) {
            parts.add(sentences.say(
                    "row.metres", "value", settings.get(row.setting()).value()));
        } else if (row.setting() != null) {
            parts.add(sentences.say("row.setting", "value", row.setting()));
        }
        if (row.value() != null) {
            parts.add(words.value(row.value()));
        }
        columns(row, false)
                .forEach((label, value) -> parts.add(sentences.say("row.cell", "label", label, "value", value)));
        return parts.isEmpty() ? sentences.say("none") : String.join("; ", parts);
    }

    /** The cells of the kinds that a schema alone describes: those that select, or those that say, by label. */
    private Map<String, String> columns(RuleTable.Row row, boolean selects) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (!row.cells().isEmpty()) {
            for (TableSchema.Column column : TableSchemas.of(kind).columns()) {
                Object value = row.cells().get(column.name());
                if (value != null && column.selects() == selects) {
                    cells.put(column.label().in(words.language()), cell(column, value));
                }
            }
        }
        return cells;
    }

    /** One cell as people read it. */
    String cell(TableSchema.Column column, Object value) {
        return switch (column.type()) {
            case CODE -> words.code(column.name(), (String) value);
            case CODES ->
                words.or(((Collection<?>) value)
                        .stream()
                                .map(v -> words.code(column.name(), (String) v))
                                .toList());
            case GROUPS -> words.and((Collection<?>) value);
            case DAYS -> words.and((Collection<?>) value);
            case TIME -> ClockTime.text((Integer) value);
            case MONTH_DAY -> words.day((MonthDay) value);
            default -> Labels.of(value, words.language());
        };
    }

    /** The plan items and the kind of rule that the row names itself, for comparing. */
    String references(RuleTable.Row row) {
        List<String> all = new ArrayList<>(row.plan());
        if (row.source() != null) {
            all.add(Labels.of(row.source(), words.language()));
        }
        return all.isEmpty() ? sentences.say("none") : String.join(", ", all);
    }
}
