package no.bevilling.rules;

/**
 * One thing that is wrong with a rule base.
 *
 * @param file the file in the layer, {@code national/criteria.yaml}
 * @param line from 1; 0 when the whole file or layer is meant
 * @param character of the line, from 1; 0 when the whole line is meant
 * @param criterion the criterion, table, parameter or case it is about; null when none
 * @param column the column of a table's row; null when the whole row or no row is meant
 */
public record Problem(String file, int line, int character, String criterion, String column, String message) {

    public Problem(String file, int line, String criterion, String message) {
        this(file, line, 0, criterion, null, message);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line + (character > 0 ? ":" + character : "") : "")
                + (criterion == null ? "" : " [" + criterion + "]") + ": "
                + (column == null ? "" : "column '" + column + "': ") + message;
    }
}
