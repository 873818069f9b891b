package no.bevilling.rules;

import java.util.ArrayList;
import java.util.List;

/** Rows of tables in words: what a row holds for, and what it says. */
final class RowWords {

    private final RuleWords words;
    private final Sentences sentences;

    RowWords(RuleWords words) {
        this.words = words;
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
        String days = words.days(row.validFrom(), row.validTo());
        if (!days.isEmpty()) {
            parts.add(days);
        }
        return parts.isEmpty() ? sentences.say("row.otherwise") : String.join(", ", parts);
    }

    /** What the row says: groups, metres, a value, or that a person must assess it. */
    String says(RuleTable.Row row) {
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
        if (row.setting() != null) {
            parts.add(sentences.say("row.setting", "value", row.setting()));
        }
        if (row.value() != null) {
            parts.add(words.value(row.value()));
        }
        return parts.isEmpty() ? sentences.say("none") : String.join("; ", parts);
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
