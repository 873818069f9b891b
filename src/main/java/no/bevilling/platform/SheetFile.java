package no.bevilling.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to fill in elsewhere and read back ({@link SheetRows}): as a workbook with a second sheet that explains the columns,
 * or as CSV that Norwegian spreadsheets open.
 *
 * @param name of the sheet
 * @param columns from left to right
 * @param rows what is filled in beforehand, each with a text for every column
 */
public record SheetFile(String name, String guide, List<Column> columns, List<List<String>> rows) {
    /** Media type of a workbook. */
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int WIDEST = 40;
    private static final int NARROWEST = 12;

    /**
     * A column.
     *
     * @param explained what may stand in it
     */
    public record Column(String heading, String explained) {}

    /** The table as a workbook (.xlsx); every cell is text, so that no spreadsheet makes something else of it. */
    public byte[] excel() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "bevilling", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).heading());
                sheet.style(0, i).bold().fillColor("EEF2F5").set();
                sheet.style(i).format("@").set();
                sheet.width(
                        i,
                        Math.min(
                                WIDEST,
                                Math.max(NARROWEST, columns.get(i).heading().length() + 3)));
            }
            sheet.freezePane(0, 1);
            for (int r = 0; r < rows.size(); r++) {
                for (int i = 0; i < columns.size(); i++) {
                    sheet.style(r + 1, i).format("@").set();
                    if (!rows.get(r).get(i).isEmpty()) {
                        sheet.value(r + 1, i, rows.get(r).get(i));
                    }
                }
            }
            explain(workbook.newWorksheet(guide));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void explain(Worksheet sheet) {
        sheet.width(0, WIDEST);
        sheet.width(1, 100);
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(i, 0, columns.get(i).heading());
            sheet.style(i, 0).bold().set();
            sheet.value(i, 1, columns.get(i).explained());
        }
    }

    /** The table as CSV: UTF-8 with a byte order mark, semicolons. */
    public byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        try {
            CsvExport.of(columns.stream().map(Column::heading).toArray(String[]::new))
                    .<List<String>>write(rows::forEach, row -> Stream.of(row.toArray()), out);
            if (rows.isEmpty()) {
                out.writeBytes(
                        String.join(";", columns.stream().map(Column::heading).toList())
                                .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
