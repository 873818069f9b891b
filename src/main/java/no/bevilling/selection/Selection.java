package no.bevilling.selection;

import java.util.List;
import java.util.Map;

/**
 * What somebody has chosen to see.
 *
 * @param columns from left to right; what does not belong to the subject is not among them
 * @param filters by the name of the column; those that cannot be read are left out
 * @param groups what rows are gathered by, at most {@link #MOST_GROUPS}; empty for each row by itself
 */
public record Selection(
        SelectionSubject subject,
        List<SelectionColumn> columns,
        Map<String, SelectionFilter> filters,
        List<SelectionColumn> groups) {
    static final int MOST_GROUPS = 2;

    boolean isGrouped() {
        return !groups.isEmpty();
    }

    /** The columns that are added up in each group. */
    List<SelectionColumn> sums() {
        return columns.stream().filter(column -> column.type().isAdded()).toList();
    }

    SelectionFilter filter(SelectionColumn column) {
        return filters.getOrDefault(column.key(), SelectionFilter.NONE);
    }
}
