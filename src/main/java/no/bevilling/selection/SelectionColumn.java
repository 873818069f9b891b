package no.bevilling.selection;

/**
 * A column that may be chosen. Its SQL stands here, in the code, and nowhere else: what a browser sends is a name that is looked up.
 *
 * @param key its name in addresses and messages
 * @param sql of the value, over the tables of its subject
 * @param words the enum whose values stand in it; null where it is no choice
 * @param grouped whether rows may be gathered by it
 */
public record SelectionColumn(
        String key, ColumnType type, String sql, Class<? extends Enum<?>> words, boolean grouped) {
    static SelectionColumn text(String key, String sql) {
        return new SelectionColumn(key, ColumnType.TEXT, sql, null, false);
    }

    /** A text that many rows share. */
    static SelectionColumn shared(String key, String sql) {
        return new SelectionColumn(key, ColumnType.TEXT, sql, null, true);
    }

    static SelectionColumn choice(String key, String sql, Class<? extends Enum<?>> words) {
        return new SelectionColumn(key, ColumnType.CHOICE, sql, words, true);
    }

    static SelectionColumn day(String key, String sql) {
        return new SelectionColumn(key, ColumnType.DAY, sql, null, false);
    }

    /** The day in Norway of a moment. */
    static SelectionColumn dayOf(String key, String moment) {
        return day(key, "(" + moment + " at time zone 'Europe/Oslo')::date");
    }

    /** The year of a day. */
    static SelectionColumn year(String key, String day) {
        return new SelectionColumn(key, ColumnType.YEAR, "extract(year from " + day + ")::int", null, true);
    }

    static SelectionColumn number(String key, String sql) {
        return new SelectionColumn(key, ColumnType.NUMBER, sql, null, false);
    }

    /** Kroner of a column in øre. */
    static SelectionColumn kroner(String key, String ore) {
        return new SelectionColumn(key, ColumnType.KRONER, "round((" + ore + ") / 100.0, 2)", null, false);
    }

    static SelectionColumn yesNo(String key, String sql) {
        return new SelectionColumn(key, ColumnType.YES_NO, "(" + sql + ")", null, true);
    }
}
