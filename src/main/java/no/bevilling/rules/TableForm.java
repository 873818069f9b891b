package no.bevilling.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bevilling.rules.TableGrid.GridRow;

/** One table of a layer as a form: a text for each cell, and the table's file again from such texts. */
public final class TableForm {

    /** The most rows a table may have. */
    public static final int MOST_ROWS = TableGrid.MOST_ROWS;

    /**
     * A column of the form.
     *
     * @param label what people call it
     * @param codes the codes to choose from, with what people call them; empty where the cell is written freely
     * @param many whether several codes may be chosen
     * @param allowed what may stand in a cell, as the second half of a sentence
     */
    public record Column(String name, String label, List<Code> codes, boolean many, String allowed) {}

    /** One code of a column. */
    public record Code(String value, String label) {}

    /**
     * A cell that cannot be read.
     *
     * @param row from 0
     * @param column from 0
     */
    public record Cell(int row, int column, String found, String label, String allowed) {}

    private final TableGrid grid;
    private final Language language;

    private TableForm(TableGrid grid, Language language) {
        this.grid = grid;
        this.language = language;
    }

    /**
     * The table in a file of a layer.
     *
     * @param file {@code tables/serving-hours.yaml}
     * @return empty when there is no such table
     * @throws RuleBaseRefused when a table of the layer cannot be read at all
     */
    public static Optional<TableForm> of(LayerSource layer, String file, Language language) {
        return TableGrid.of(layer, language).values().stream()
                .filter(g -> g.file().equals(file))
                .findFirst()
                .map(g -> new TableForm(g, language));
    }

    public String id() {
        return grid.id();
    }

    public RuleTable.Kind kind() {
        return grid.schema().kind();
    }

    /** What tables of this kind decide, and are called. */
    public TableSchema schema() {
        return grid.schema();
    }

    public List<Column> columns() {
        RuleWords words = new RuleWords(language);
        return grid.headings().stream()
                .map(h -> new Column(
                        h.column().name(),
                        h.text(),
                        codes(h.column(), words),
                        h.column().type() != TableSchema.Type.CODE && h.column().type() != TableSchema.Type.FLAG,
                        grid.allowed(h.column())))
                .toList();
    }

    private List<Code> codes(TableSchema.Column column, RuleWords words) {
        List<String> values = switch (column.type()) {
            case CODE, CODES -> column.values();
            case GROUPS -> List.of("1", "2", "3");
            case DAYS -> List.copyOf(DayKinds.selectors());
            case FLAG -> List.of("true");
            default -> List.of();
        };
        if (column.name().equals("source")) {
            values = List.of(Criterion.Source.LOCAL_REGULATION.name(), Criterion.Source.GUIDELINE.name());
        }
        return values.stream()
                .map(v -> new Code(v, words.code(column.name(), v)))
                .toList();
    }

    /** The rows as they stand; several codes of one cell stand with commas between. */
    public List<List<String>> rows() {
        return grid.rows();
    }

    /** The cells that hold what may not stand there. */
    public List<Cell> wrong(List<List<String>> rows) {
        List<Cell> wrong = new ArrayList<>();
        List<TableGrid.Heading> headings = grid.headings();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < headings.size(); c++) {
                String text = rows.get(r).get(c).strip();
                try {
                    if (!text.isEmpty() && headings.get(c).part() == null) {
                        CellText.read(headings.get(c).column(), text);
                    }
                } catch (IllegalArgumentException e) {
                    TableSchema.Column column = headings.get(c).column();
                    wrong.add(new Cell(r, c, text, headings.get(c).text(), grid.allowed(column)));
                }
            }
        }
        return wrong;
    }

    /**
     * The table's file with these rows, empty ones left out; what the format says of them as a whole is told when the
     * layer is loaded.
     *
     * @throws IllegalArgumentException when a cell is {@link #wrong}, or there are more than {@link #MOST_ROWS} rows
     */
    public byte[] write(List<List<String>> rows) {
        List<GridRow> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.add(new GridRow(i + 1, rows.get(i)));
        }
        GridRow headings = new GridRow(
                0, grid.headings().stream().map(TableGrid.Heading::text).toList());
        byte[] written = grid.read(id(), headings, all, new ArrayList<>());
        if (written == null) {
            throw new IllegalArgumentException("The rows of " + id() + " cannot be written");
        }
        return written;
    }
}
