package no.bevilling.rules;

import java.util.List;

/**
 * What a kind of table decides and what its rows may hold: enough to draw a form or a spreadsheet, and to say what is
 * wrong with a cell.
 *
 * @param law the paragraphs that the kind rests on
 */
public record TableSchema(
        RuleTable.Kind kind, Use use, Text label, Text decides, List<String> law, List<Column> columns) {

    /** Who asks the table. */
    public enum Use {
        /** A criterion, by its form. */
        CRITERION,
        /** The conditions that a check suggests. */
        SUGGESTION,
        /** Other rooms, through {@link PolicySettings}. */
        SETTING
    }

    /** What a cell holds. */
    public enum Type {
        CODE,
        CODES,
        GROUPS,
        DAYS,
        TIME,
        NUMBER,
        MONEY,
        SCALAR,
        MONTH_DAY,
        DATE,
        SEASON,
        DEPARTURE,
        CONDITION,
        FLAG,
        TEXT,
        LANGUAGES,
        REFERENCES,
        SETTING_NAME
    }

    /**
     * One column.
     *
     * @param values the codes that are allowed, for {@code CODE} and {@code CODES}
     * @param selects whether it says for what the row holds; else it says what holds
     * @param least the least number, inclusive
     * @param most the largest number, inclusive
     */
    public record Column(
            String name,
            Type type,
            List<String> values,
            boolean required,
            boolean selects,
            int least,
            int most,
            Text label) {}

    /** The column of the name, or null. */
    public Column column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
    }
}
