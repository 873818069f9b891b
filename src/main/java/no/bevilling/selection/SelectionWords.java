package no.bevilling.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;

/** What selections are called and how their values are told, in the reader's language. */
@ApplicationScoped
class SelectionWords {
    @Inject
    Texts texts;

    @Inject
    Words words;

    String subject(SelectionSubject subject) {
        return says().subject(subject.name());
    }

    String column(SelectionColumn column) {
        return says().column(column.key());
    }

    /** What stands above the columns: of groups, how many rows, and the sums. */
    List<String> headings(Selection selection) {
        if (!selection.isGrouped()) {
            return selection.columns().stream().map(this::column).toList();
        }
        List<String> headings =
                new ArrayList<>(selection.groups().stream().map(this::column).toList());
        headings.add(says().count());
        selection.sums().forEach(column -> headings.add(says().sumOf(column(column))));
        return headings;
    }

    /** The columns whose values stand in a row; null where it is the number of rows in a group. */
    static List<SelectionColumn> shown(Selection selection) {
        if (!selection.isGrouped()) {
            return selection.columns();
        }
        List<SelectionColumn> shown = new ArrayList<>(selection.groups());
        shown.add(null);
        shown.addAll(selection.sums());
        return shown;
    }

    /** The values of a row, choices by their words; null where there is none. */
    List<Object> cells(Selection selection, SelectionRows.Found row) {
        List<SelectionColumn> columns = shown(selection);
        List<Object> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(columns.get(i), row.cells().get(i)));
        }
        return cells;
    }

    private Object cell(SelectionColumn column, Object value) {
        if (column == null || value == null) {
            return value;
        }
        return switch (column.type()) {
            case CHOICE -> word(column, value.toString());
            case YES_NO -> Boolean.TRUE.equals(value) ? says().yes() : says().no();
            default -> value;
        };
    }

    /** The word for a value of a choice; what an older version has stored and nobody knows any more stays as it is. */
    private String word(SelectionColumn column, String value) {
        return Arrays.stream(column.words().getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst()
                .map(words::of)
                .orElse(value);
    }

    /** The values of a choice. */
    List<Option> options(SelectionColumn column) {
        return words.options(column.words().getEnumConstants());
    }

    private SelectionMessages says() {
        return texts.of(SelectionMessages.class);
    }
}
