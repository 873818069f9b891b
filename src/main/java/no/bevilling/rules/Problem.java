package no.bevilling.rules;

/**
 * One thing that is wrong with a rule base.
 *
 * @param file the file in the layer, {@code national/criteria.yaml}
 * @param line from 1; 0 when the whole file or layer is meant
 * @param criterion the criterion, table, parameter or case it is about; null when none
 */
public record Problem(String file, int line, String criterion, String message) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (criterion == null ? "" : " [" + criterion + "]") + ": " + message;
    }
}
