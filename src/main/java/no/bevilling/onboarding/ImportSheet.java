package no.bevilling.onboarding;

import java.util.List;
import java.util.stream.Stream;

/** The two tables of an import. */
public enum ImportSheet {
    LICENCES,
    POINTS;

    /** The columns, from left to right. */
    List<ImportColumn> columns() {
        return Stream.of(ImportColumn.values())
                .filter(column -> column.sheet == this)
                .toList();
    }
}
