package no.bevilling.rules;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.bevilling.rules.SheetRefused.SheetProblem;
import no.bevilling.rules.TableGrid.GridRow;
import no.bevilling.rules.TableGrid.Heading;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The tables of a layer as a workbook or as CSV, to be filled in elsewhere and read back. In a workbook each table has a
 * sheet: its id in A1, the headings in row 2, a row of the table in each row below, and a sheet that explains what may
 * stand where. What comes back is the layer with those tables changed; a file of another shape is refused, naming sheet,
 * row, column and what is allowed.
 */
public final class TableSheets {

    /** Media type of a workbook. */
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int HEADINGS = 2;
    private static final int MOST_COLUMNS = 60;
    private static final String BOM = "\uFEFF";
    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final LayerSource layer;
    private final Language language;
    private final Sentences sentences;
    private final Map<String, TableGrid> tables;

    private TableSheets(LayerSource layer, Language language) {
        this.layer = layer;
        this.language = language;
        this.sentences = new Sentences(language);
        this.tables = TableGrid.of(layer, language);
    }

    /** The ids of the layer's tables. */
    public static Set<String> ids(LayerSource layer) {
        return Collections.unmodifiableSet(TableGrid.of(layer, Language.NB).keySet());
    }

    /** All tables of the layer as a workbook (.xlsx), with headings in the language. */
    public static byte[] excel(LayerSource layer, Language language) {
        return new TableSheets(layer, language).workbook();
    }

    /** One table as CSV: UTF-8 with a byte order mark, semicolons, headings in the language. */
    public static byte[] csv(LayerSource layer, String table, Language language) {
        return new TableSheets(layer, language).csv(table);
    }

    /**
     * The layer with the tables of a workbook; a table that is not in it, or not changed, keeps its bytes.
     *
     * @throws SheetRefused naming sheet, row and column of everything that is wrong
     */
    public static LayerSource withExcel(LayerSource layer, byte[] workbook, Language language) {
        return new TableSheets(layer, language).readWorkbook(workbook);
    }

    /**
     * The layer with one table read from CSV, with semicolons or commas.
     *
     * @throws SheetRefused naming row and column of everything that is wrong
     * @throws IllegalArgumentException when the layer has no such table
     */
    public static LayerSource withCsv(LayerSource layer, String table, byte[] csv, Language language) {
        return new TableSheets(layer, language).readCsv(table, csv);
    }

    private byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "bevilling", "1.0")) {
            Set<String> names = new HashSet<>();
            for (TableGrid table : tables.values()) {
                sheet(workbook.newWorksheet(name(table.id(), names)), table);
            }
            guide(workbook.newWorksheet(sentences.say("sheet.guide")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Excel allows a name of 31 characters, once. */
    private static String name(String id, Set<String> taken) {
        String name = id.length() > 31 ? id.substring(0, 31) : id;
        for (int i = 2; !taken.add(name); i++) {
            name = id.substring(0, Math.min(id.length(), 28)) + "-" + i;
        }
        return name;
    }

    private void sheet(Worksheet sheet, TableGrid table) {
        sheet.value(0, 0, table.id());
        sheet.style(0, 0).bold().set();
        List<Heading> headings = table.headings();
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(1, i, headings.get(i).text());
            sheet.style(1, i).bold().fillColor("EEF2F5").set();
            sheet.style(i).format("@").set();
            sheet.width(i, Math.min(40, Math.max(12, headings.get(i).text().length() + 3)));
        }
        sheet.freezePane(0, HEADINGS);
        List<List<String>> rows = table.rows();
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < headings.size(); i++) {
                sheet.style(r + HEADINGS, i).format("@").set();
                if (!rows.get(r).get(i).isEmpty()) {
                    sheet.value(r + HEADINGS, i, rows.get(r).get(i));
                }
            }
        }
    }

    private void guide(Worksheet sheet) {
        List<String> heads = List.of("sheet.guide.table", "sheet.guide.column", "sheet.guide.allowed");
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(0, i, sentences.say(heads.get(i)));
            sheet.style(0, i).bold().set();
            sheet.width(i, i == 2 ? 90 : 30);
        }
        int row = 1;
        for (TableGrid table : tables.values()) {
            for (Heading heading : table.headings()) {
                sheet.value(row, 0, table.id());
                sheet.value(row, 1, heading.text());
                sheet.value(row, 2, table.allowed(heading.column()));
                row++;
            }
        }
    }

    private LayerSource readWorkbook(byte[] workbook) {
        byte[] safe;
        try {
            safe = BoundedZip.write(BoundedZip.read(workbook));
        } catch (RuleBaseRefused e) {
            throw unreadable("", "Excel (.xlsx)", e);
        }
        List<SheetProblem> problems = new ArrayList<>();
        Map<String, byte[]> files = new TreeMap<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(safe), new ReadingOptions(true, false))) {
            Set<String> seen = new HashSet<>();
            for (Sheet sheet : book.getSheets().toList()) {
                if (Arrays.stream(Language.values())
                        .noneMatch(l -> new Sentences(l).say("sheet.guide").equals(sheet.getName()))) {
                    readSheet(sheet, seen, files, problems);
                }
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw unreadable("", "Excel (.xlsx)", e);
        }
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(new SheetProblem("", 0, null, sentences.say("sheet.empty")));
        }
        return with(files, problems);
    }

    private void readSheet(Sheet sheet, Set<String> seen, Map<String, byte[]> files, List<SheetProblem> problems)
            throws IOException {
        List<GridRow> rows = new ArrayList<>();
        List<SheetProblem> formulas = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            all.limit(TableGrid.MOST_ROWS * 2L).forEach(row -> rows.add(gridRow(sheet.getName(), row, formulas)));
        }
        if (rows.stream().allMatch(r -> r.cells().stream().allMatch(String::isBlank))) {
            return;
        }
        String id = rows.get(0).number() == 1 && !rows.get(0).cells().isEmpty()
                ? rows.get(0).cells().get(0).strip()
                : "";
        TableGrid table = tables.get(id);
        if (table == null || !seen.add(id)) {
            problems.add(new SheetProblem(
                    sheet.getName(),
                    1,
                    "A",
                    sentences.say(
                            table == null ? "sheet.no-table" : "sheet.table-twice",
                            "sheet",
                            sheet.getName(),
                            "found",
                            id,
                            "values",
                            String.join(", ", tables.keySet()))));
            return;
        }
        problems.addAll(formulas);
        GridRow headings =
                rows.stream().filter(r -> r.number() == HEADINGS).findFirst().orElse(new GridRow(HEADINGS, List.of()));
        List<SheetProblem> own = new ArrayList<>();
        byte[] read = table.read(
                sheet.getName(),
                headings,
                rows.stream().filter(r -> r.number() > HEADINGS).toList(),
                own);
        problems.addAll(own);
        if (read != null) {
            files.put(table.file(), read);
        }
    }

    private GridRow gridRow(String sheet, Row row, List<SheetProblem> formulas) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            if (cell != null && cell.getFormula() != null) {
                String where = sentences.say("sheet.sheet", "sheet", sheet)
                        + sentences.say("sheet.in-row", "row", row.getRowNum())
                        + sentences.say("sheet.in-column", "column", TableGrid.letter(i));
                formulas.add(new SheetProblem(
                        sheet,
                        row.getRowNum(),
                        TableGrid.letter(i),
                        sentences.say(
                                "sheet.cell",
                                "where",
                                where,
                                "found",
                                "=" + cell.getFormula(),
                                "allowed",
                                sentences.say("sheet.formula"))));
            }
            cells.add(cell == null ? "" : text(cell));
        }
        return new GridRow(row.getRowNum(), cells);
    }

    /** A cell as text: spreadsheets like to make times and dates of what looks like them. */
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText() == null ? "" : cell.getText();
        }
        BigDecimal number = cell.asNumber();
        String format = cell.getDataFormatString() == null
                ? ""
                : cell.getDataFormatString().toLowerCase();
        if (format.contains("y") && format.contains("d")) {
            return LocalDate.of(1899, 12, 30).plusDays(number.longValue()).toString();
        }
        if (format.contains("h")) {
            int minutes = number.multiply(BigDecimal.valueOf(24 * 60))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
            return minutes < 0 || minutes > ClockTime.DAY ? number.toPlainString() : ClockTime.text(minutes);
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private byte[] csv(String id) {
        TableGrid table = table(id);
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
                .build();
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.headings().stream().map(Heading::text).toList());
        table.rows()
                .forEach(
                        row -> lines.add(row.stream().map(TableSheets::harmless).toList()));
        try {
            String text = mapper.writer(CsvSchema.emptySchema().withColumnSeparator(';'))
                    .writeValueAsString(lines);
            return (BOM + text).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it; reading takes it off. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String asTyped(String text) {
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1) : text;
    }

    private LayerSource readCsv(String id, byte[] csv) {
        TableGrid table = table(id);
        String name = id + ".csv";
        String text = new String(csv, StandardCharsets.UTF_8);
        text = text.startsWith(BOM) ? text.substring(1) : text;
        if (csv.length > 2_000_000 || text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
            throw unreadable(name, "CSV (UTF-8)", null);
        }
        List<GridRow> rows = new ArrayList<>();
        String first = text.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 || first.indexOf(',') < 0 ? ';' : ',';
        try (MappingIterator<String[]> lines = new CsvMapper()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(text)) {
            while (lines.hasNext() && rows.size() < TableGrid.MOST_ROWS * 2) {
                rows.add(new GridRow(
                        rows.size() + 1,
                        Arrays.stream(lines.next()).map(TableSheets::asTyped).toList()));
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(name, "CSV (UTF-8)", e);
        }
        List<SheetProblem> problems = new ArrayList<>();
        if (rows.isEmpty()) {
            problems.add(new SheetProblem(name, 0, null, sentences.say("sheet.empty")));
            return with(Map.of(), problems);
        }
        byte[] read = table.read(name, rows.get(0), rows.subList(1, rows.size()), problems);
        return with(read == null ? Map.of() : Map.of(table.file(), read), problems);
    }

    private TableGrid table(String id) {
        TableGrid table = tables.get(id);
        if (table == null) {
            throw new IllegalArgumentException("There is no table " + id + " in " + layer.path());
        }
        return table;
    }

    private LayerSource with(Map<String, byte[]> files, List<SheetProblem> problems) {
        if (!problems.isEmpty()) {
            throw new SheetRefused(problems.subList(0, Math.min(problems.size(), 100)));
        }
        TreeMap<String, byte[]> all = new TreeMap<>(layer.files());
        all.putAll(files);
        return new LayerSource(layer.path(), all);
    }

    private SheetRefused unreadable(String sheet, String kind, Exception cause) {
        SheetRefused refused = new SheetRefused(
                List.of(new SheetProblem(sheet, 0, null, sentences.say("sheet.unreadable", "kind", kind))));
        refused.initCause(cause);
        return refused;
    }
}
