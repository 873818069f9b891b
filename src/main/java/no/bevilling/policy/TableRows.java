package no.bevilling.policy;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.rules.TableForm;

/** The rows of a table as fields of a form, and the fields as rows again. */
public final class TableRows {
    /** Columns that most rows do without. */
    private static final Set<String> RARE =
            Set.of("season", "when", "departure", "validFrom", "validTo", "source", "plan", "closed");

    private TableRows() {}

    /** A row of the form; the fields that most rows do without stand apart, open where one of them is filled in. */
    public record Row(int number, List<Field> fields, List<Field> rare, boolean rareFilled) {}

    /** A field of a row. */
    public record Field(
            String name,
            String label,
            String value,
            List<String> values,
            List<Option> options,
            boolean many,
            String hint) {
        /** What is chosen, in words. */
        public String chosen() {
            return options.stream()
                    .filter(o -> values.contains(o.value()))
                    .map(Option::label)
                    .collect(Collectors.joining(", "));
        }
    }

    static String field(int row, int column) {
        return "r" + row + "-c" + column;
    }

    static List<Row> of(List<TableForm.Column> columns, List<List<String>> rows, FormErrors errors) {
        List<Row> all = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Field> fields = new ArrayList<>();
            List<Field> rare = new ArrayList<>();
            boolean filled = false;
            for (int c = 0; c < columns.size(); c++) {
                TableForm.Column column = columns.get(c);
                String text = rows.get(r).get(c);
                boolean isRare = RARE.contains(column.name());
                (isRare ? rare : fields).add(field(r, c, column, text));
                filled |= isRare && (!text.isBlank() || errors.of(field(r, c)) != null);
            }
            all.add(new Row(r + 1, fields, rare, filled));
        }
        return all;
    }

    private static Field field(int row, int column, TableForm.Column of, String text) {
        List<Option> options =
                of.codes().stream().map(c -> Option.of(c.value(), c.label())).toList();
        List<String> values = Arrays.stream(text.split(",")).map(String::strip).toList();
        return new Field(
                field(row, column),
                capital(of.label()),
                text,
                values,
                options,
                of.many() && !options.isEmpty(),
                options.isEmpty() ? of.allowed() : null);
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
    }

    /** The rows that were typed. */
    static List<List<String>> typed(List<TableForm.Column> columns, int count, MultivaluedMap<String, String> typed) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                List<String> values = typed.getOrDefault(field(r, c), List.of());
                row.add(String.join(", ", values.stream().map(String::strip).toList()));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Does what a button of the form says: {@code ny}, {@code fjern-3}, {@code opp-3} (from 1). */
    static void act(String act, List<List<String>> rows, int columns) {
        if (act.equals("ny") && rows.size() < TableForm.MOST_ROWS) {
            rows.add(new ArrayList<>(Collections.nCopies(columns, "")));
        } else if (act.matches("(fjern|opp)-\\d{1,4}")) {
            int row = Integer.parseInt(act.substring(act.indexOf('-') + 1)) - 1;
            if (row < rows.size() && act.startsWith("fjern")) {
                rows.remove(row);
            } else if (row > 0 && row < rows.size()) {
                Collections.swap(rows, row, row - 1);
            }
        }
    }
}
