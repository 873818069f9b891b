package no.bevilling.selection;

import java.util.List;

/**
 * What rows must have in a column, as it was sent.
 *
 * @param values some of which there must be: texts that are looked for, or the values of a choice
 * @param from lowest; empty where there is none
 * @param to highest, included; empty where there is none
 */
public record SelectionFilter(List<String> values, String from, String to) {
    static final SelectionFilter NONE = new SelectionFilter(List.of(), "", "");

    boolean isNone() {
        return values.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    /** The one value; empty where there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }
}
