package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two versions of a table, in words: what holds where, not how the rows happen to be written. */
final class TableDifferences {

    private static final Set<String> OWN_WORDS = Set.of("rows", "layer", "file", "line", "source");

    private final RuleWords words;
    private final Sentences sentences;

    TableDifferences(RuleWords words) {
        this.words = words;
        this.sentences = words.sentences();
    }

    List<String> between(RuleTable before, RuleTable after) {
        List<String> all = new ArrayList<>();
        if (before.source() != after.source()) {
            all.add(sentences.say(
                    "table.source",
                    "after",
                    Labels.of(after.source(), words.language()),
                    "before",
                    Labels.of(before.source(), words.language())));
        }
        all.addAll(new FieldDifferences(words).between(before, after, OWN_WORDS));
        boolean hours = before.kind() == RuleTable.Kind.HOURS && after.kind() == RuleTable.Kind.HOURS;
        all.addAll(hours ? new HoursWords(words).differences(before, after) : rows(before, after));
        return all;
    }

    /** The first row of each selection holds; a later one of the same selection says nothing. */
    private Map<String, RuleTable.Row> bySelection(RuleTable table) {
        RowWords rows = new RowWords(words, table.kind());
        Map<String, RuleTable.Row> all = new LinkedHashMap<>();
        table.rows().forEach(row -> all.putIfAbsent(rows.selects(row), row));
        return all;
    }

    private List<String> rows(RuleTable before, RuleTable after) {
        RowWords rows = new RowWords(words, after.kind());
        Map<String, RuleTable.Row> old = bySelection(before);
        Map<String, RuleTable.Row> now = bySelection(after);
        List<String> all = new ArrayList<>();
        now.forEach((selection, row) -> {
            String says = rows.says(row);
            String was = old.containsKey(selection) ? rows.says(old.get(selection)) : null;
            if (was == null) {
                all.add(sentences.say("row.added", "what", Sentences.begin(selection), "after", says));
            } else if (!was.equals(says)) {
                all.add(sentences.say("row.changed", "what", Sentences.begin(selection), "after", says, "before", was));
            } else if (!rows.references(row).equals(rows.references(old.get(selection)))) {
                all.add(Sentences.begin(selection) + ": "
                        + sentences.say(
                                "table.reference",
                                "after",
                                rows.references(row),
                                "before",
                                rows.references(old.get(selection))));
            }
        });
        old.forEach((selection, row) -> {
            if (!now.containsKey(selection)) {
                all.add(sentences.say("row.removed", "what", Sentences.begin(selection), "before", rows.says(row)));
            }
        });
        if (all.isEmpty() && !List.copyOf(old.keySet()).equals(List.copyOf(now.keySet()))) {
            all.add(sentences.say("row.order"));
        }
        return all;
    }
}
