package no.bevilling.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Lists as a workbook (.xlsx), written as the rows come: what has been written is not kept, however many rows there are. Numbers
 * and days are such in the workbook, everything else is text that no spreadsheet runs. What is more than a sheet holds goes on in
 * another one.
 */
public final class ExcelWriter implements AutoCloseable {
    private static final int MOST_ROWS = 1_048_576;
    /** So many rows are held before they are written. */
    private static final int PART = 500;

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDEST = 40;
    private static final int NARROWEST = 12;

    private final Workbook workbook;
    private Worksheet sheet;
    private String name;
    private List<String> headings;
    private int rows;
    private int continued;

    /** A workbook that is written there; the stream is finished and stays open. */
    public ExcelWriter(OutputStream out) {
        workbook = new Workbook(out, "bevilling", "1.0");
    }

    /** Begins a sheet with its headings; the one before is done. */
    public void sheet(String title, List<String> columns) throws IOException {
        name = title;
        headings = List.copyOf(columns);
        continued = 1;
        begin(title);
    }

    private void begin(String title) throws IOException {
        end();
        sheet = workbook.newWorksheet(title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) : title);
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(i, Math.min(WIDEST, Math.max(NARROWEST, headings.get(i).length() + 3)));
            sheet.inlineString(0, i, headings.get(i));
            sheet.style(0, i).bold().fillColor("EEF2F5").set();
        }
        sheet.freezePane(0, 1);
        rows = 1;
    }

    /** Writes a row; null is an empty cell. */
    public void row(Stream<?> cells) throws IOException {
        if (rows == MOST_ROWS) {
            continued++;
            String number = " (" + continued + ")";
            int room = LONGEST_NAME - number.length();
            begin((name.length() > room ? name.substring(0, room) : name) + number);
        }
        List<?> values = cells.toList();
        for (int i = 0; i < values.size(); i++) {
            write(i, values.get(i));
        }
        rows++;
        if (rows % PART == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format("yyyy-mm-dd").set();
        } else {
            String text = Objects.toString(value, "");
            if (!text.isEmpty()) {
                sheet.inlineString(rows, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            }
        }
    }

    private void end() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }

    /** Ends the workbook. */
    @Override
    public void close() throws IOException {
        end();
        workbook.finish();
    }
}
