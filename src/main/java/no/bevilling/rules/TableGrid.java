package no.bevilling.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.bevilling.rules.SheetRefused.SheetProblem;

/** One table of a layer as a grid of texts with headings, and such a grid read back into the table's file. */
final class TableGrid {

    /** A heading and the column it stands for; texts in three languages have a heading each. */
    record Heading(TableSchema.Column column, Language part, String text) {}

    /** One row of a grid as it stands in a sheet. */
    record GridRow(int number, List<String> cells) {}

    static final int MOST_ROWS = 1000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LayerSource layer;
    private final String file;
    private final YamlValue yaml;
    private final TableSchema schema;
    private final Language language;
    private final Sentences sentences;
    private final String id;

    private TableGrid(LayerSource layer, String file, YamlValue yaml, Language language) {
        this.layer = layer;
        this.file = file;
        this.yaml = yaml;
        this.language = language;
        this.sentences = new Sentences(language);
        this.id = yaml.text("id");
        this.schema = TableSchemas.of(RuleTable.Kind.valueOf(yaml.text("kind")));
    }

    /**
     * The tables of a layer, by id.
     *
     * @throws RuleBaseRefused when a table's file cannot be read
     */
    static Map<String, TableGrid> of(LayerSource layer, Language language) {
        Problems problems = new Problems();
        Map<String, TableGrid> all = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : layer.files().entrySet()) {
            if (file.getKey().startsWith("tables/")) {
                YamlValue yaml = YamlValue.file(layer.path() + "/" + file.getKey(), file.getValue(), problems);
                if (yaml != null && TableReader.read(yaml, "").kind() != null) {
                    TableGrid grid = new TableGrid(layer, file.getKey(), yaml, language);
                    all.put(grid.id, grid);
                }
            }
        }
        problems.refuse();
        return all;
    }

    String id() {
        return id;
    }

    String file() {
        return file;
    }

    TableSchema schema() {
        return schema;
    }

    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (TableSchema.Column column : schema.columns()) {
            String label = column.label().in(language);
            if (column.type() == TableSchema.Type.LANGUAGES) {
                for (Language part : Language.values()) {
                    headings.add(
                            new Heading(column, part, label + " (" + part.name().toLowerCase(Locale.ROOT) + ")"));
                }
            } else {
                headings.add(new Heading(column, null, label));
            }
        }
        return headings;
    }

    /** The rows as they stand, a text for each heading. */
    List<List<String>> rows() {
        return yaml.elements("rows").stream().map(row -> cells(plain(row))).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(YamlValue row) {
        return (Map<String, Object>) row.plain();
    }

    private List<String> cells(Map<String, Object> row) {
        return headings().stream()
                .map(h -> {
                    Object value = row.get(h.column().name());
                    if (h.part() == null || value == null) {
                        return CellText.write(h.column(), value);
                    }
                    return String.valueOf(
                            ((Map<?, ?>) value).get(h.part().name().toLowerCase(Locale.ROOT)));
                })
                .toList();
    }

    /** What may stand in a column, as a sentence. */
    String allowed(TableSchema.Column column) {
        Collection<String> values = column.type() == TableSchema.Type.DAYS ? DayKinds.selectors() : column.values();
        return sentences.say(
                "sheet.allowed." + column.type().name(),
                "values",
                String.join(", ", values),
                "least",
                column.least(),
                "most",
                column.most());
    }

    /**
     * The table's file with these rows; the very bytes of before when the rows are the same.
     *
     * @param sheet what to call the sheet in problems
     * @param headingRow the number of the row with the headings
     */
    byte[] read(String sheet, GridRow headingRow, List<GridRow> rows, List<SheetProblem> problems) {
        Map<Integer, Heading> columns = columns(sheet, headingRow, problems);
        List<Map<String, Object>> read = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (GridRow row : rows) {
            if (row.cells().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (read.size() == MOST_ROWS) {
                problems.add(new SheetProblem(
                        sheet, row.number(), null, sentences.say("sheet.rows", "sheet", sheet, "most", MOST_ROWS)));
                return null;
            }
            read.add(row(sheet, row, columns, problems));
            numbers.add(row.number());
        }
        if (!problems.isEmpty()) {
            return null;
        }
        List<Map<String, Object>> before =
                yaml.elements("rows").stream().map(TableGrid::plain).toList();
        if (json(before).equals(json(read)) || texts(before).equals(texts(read))) {
            return layer.files().get(file);
        }
        byte[] written = write(read);
        examine(sheet, written, numbers, problems);
        return written;
    }

    private List<List<String>> texts(List<Map<String, Object>> rows) {
        return rows.stream().map(this::cells).toList();
    }

    private Map<Integer, Heading> columns(String sheet, GridRow headingRow, List<SheetProblem> problems) {
        Map<Integer, Heading> columns = new LinkedHashMap<>();
        for (int i = 0; i < headingRow.cells().size(); i++) {
            String text = headingRow.cells().get(i).strip();
            if (text.isEmpty()) {
                continue;
            }
            Heading heading = heading(text);
            if (heading == null || columns.containsValue(heading)) {
                problems.add(new SheetProblem(
                        sheet,
                        headingRow.number(),
                        letter(i),
                        sentences.say(
                                heading == null ? "sheet.heading" : "sheet.heading-twice",
                                "where",
                                where(sheet, headingRow.number(), letter(i)),
                                "found",
                                text,
                                "values",
                                headings().stream().map(Heading::text).collect(Collectors.joining(", ")))));
            }
            columns.put(i, heading);
        }
        for (Heading heading : headings()) {
            if (heading.column().required() && !columns.containsValue(heading)) {
                problems.add(new SheetProblem(
                        sheet,
                        headingRow.number(),
                        null,
                        sentences.say(
                                "sheet.heading-missing",
                                "where",
                                where(sheet, headingRow.number(), null),
                                "found",
                                heading.text())));
            }
        }
        return columns;
    }

    /** The heading of a text: the label in any language, or the column's own name. */
    private Heading heading(String text) {
        List<Heading> own = headings();
        for (Language any : Language.values()) {
            List<Heading> all = new TableGrid(layer, file, yaml, any).headings();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).text().equalsIgnoreCase(text)
                        || all.get(i).part() == null
                                && all.get(i).column().name().equals(text)) {
                    return own.get(i);
                }
            }
        }
        return null;
    }

    private Map<String, Object> row(
            String sheet, GridRow row, Map<Integer, Heading> columns, List<SheetProblem> problems) {
        Map<String, Object> read = new LinkedHashMap<>();
        columns.forEach((i, heading) -> {
            String text = i < row.cells().size() ? row.cells().get(i).strip() : "";
            if (heading == null || text.isEmpty()) {
                return;
            }
            try {
                put(read, heading, CellText.read(heading.column(), text));
            } catch (IllegalArgumentException e) {
                String column = letter(i) + " (" + heading.text() + ")";
                problems.add(new SheetProblem(
                        sheet,
                        row.number(),
                        column,
                        sentences.say(
                                "sheet.cell",
                                "where",
                                where(sheet, row.number(), column),
                                "found",
                                text.length() > 80 ? text.substring(0, 80) + "…" : text,
                                "allowed",
                                allowed(heading.column()))));
            }
        });
        return read;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> row, Heading heading, Object value) {
        if (heading.part() == null) {
            row.put(heading.column().name(), value);
        } else {
            ((Map<String, Object>) row.computeIfAbsent(heading.column().name(), n -> new LinkedHashMap<>()))
                    .put(heading.part().name().toLowerCase(Locale.ROOT), value);
        }
    }

    /** What the format itself says of the written file, told by the row of the sheet. */
    private void examine(String sheet, byte[] written, List<Integer> numbers, List<SheetProblem> problems) {
        Problems found = new Problems();
        YamlValue again = YamlValue.file(file, written, found);
        int first = again == null
                ? 0
                : again.elements("rows").isEmpty()
                        ? 0
                        : again.elements("rows").get(0).line();
        if (again != null) {
            TableReader.read(again, "");
        }
        for (Problem p : found.all()) {
            int index = p.line() - first;
            int row = first > 0 && index >= 0 && index < numbers.size() ? numbers.get(index) : 0;
            String column = p.column() == null || schema.column(p.column()) == null
                    ? null
                    : schema.column(p.column()).label().in(language);
            problems.add(new SheetProblem(
                    sheet,
                    row,
                    column,
                    sentences.say("sheet.row", "where", where(sheet, row, column), "message", p.message())));
        }
    }

    /** The remarks at the top, the keys of the table, and a line for each row. */
    private byte[] write(List<Map<String, Object>> rows) {
        StringBuilder text = new StringBuilder();
        new String(layer.files().get(file), StandardCharsets.UTF_8)
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .forEach(line -> text.append(line).append('\n'));
        for (Map.Entry<String, Object> key : plain(yaml).entrySet()) {
            if (!key.getKey().equals("rows") && key.getValue() != null) {
                text.append(key.getKey())
                        .append(": ")
                        .append(json(key.getValue()))
                        .append('\n');
            }
        }
        text.append("rows:\n");
        rows.forEach(row -> text.append("  - ").append(json(row)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** "Ark serving-hours, rad 5, kolonne F (fra kl.)" */
    private String where(String sheet, int row, String column) {
        String where = sentences.say("sheet.sheet", "sheet", sheet);
        if (row > 0) {
            where += sentences.say("sheet.in-row", "row", row);
        }
        return column == null ? where : where + sentences.say("sheet.in-column", "column", Objects.toString(column));
    }

    /** 0 is A, 26 is AA. */
    static String letter(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letter(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
