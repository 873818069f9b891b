package no.bevilling.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a kind of table decides and what its rows may hold: enough to draw a form or a spreadsheet, and to say what is
 * wrong with a cell.
 *
 * @param law the paragraphs that the kind rests on
 * @param absent what people are told where no layer has such a table; null where silence needs no word
 */
public record TableSchema(
        RuleTable.Kind kind, Use use, Text label, Text decides, List<String> law, Text absent, List<Column> columns) {

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
     * @param codes what the codes are of, {@code Cap}; null where there are none or the schema lists them itself
     * @param values the codes that are allowed, for {@code CODE} and {@code CODES}
     * @param selects whether it says for what the row holds; else it says what holds
     * @param least the least number, inclusive
     * @param most the largest number, inclusive
     */
    public record Column(
            String name,
            Type type,
            String codes,
            List<String> values,
            boolean required,
            boolean selects,
            int least,
            int most,
            Text label) {

        /** What people call one of the codes. */
        public String labelOf(String code, Language language) {
            return Stream.of(codes + "." + code, "ApplicationKind." + code, "AttachmentKind." + code)
                    .filter(Labels::has)
                    .findFirst()
                    .map(name -> Labels.of(name, language))
                    .orElseGet(() -> Labels.of(code, language));
        }
    }

    /** The column of the name, or null. */
    public Column column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
    }
}
