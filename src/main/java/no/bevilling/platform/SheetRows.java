package no.bevilling.platform;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of a table that somebody has filled in elsewhere: the first sheet of a workbook (.xlsx), or CSV with semicolons,
 * commas or tabs, in UTF-8 or as Windows writes it. Every cell is text; what a spreadsheet has made a day or a time of is written
 * as 2026-12-31 and 23:30. Rows without anything are left out.
 */
public final class SheetRows {
    private static final long LARGEST_FILE = 10_000_000;
    private static final long LARGEST_UNPACKED = 100_000_000;
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 100;
    private static final char BOM = '\uFEFF';
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final int MINUTES_OF_DAY = 24 * 60;

    private SheetRows() {}

    /**
     * A row as it stands in the file.
     *
     * @param number as the spreadsheet counts, from 1
     */
    public record SheetRow(int number, List<String> cells) {
        /** The text of a column, from 0; empty where the row is shorter. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    /** The file is no table that can be read, or larger than is taken. */
    public static class Unreadable extends Exception {
        Unreadable(Throwable cause) {
            super("The file cannot be read as Excel (.xlsx) or CSV", cause);
        }
    }

    /**
     * All rows with something in them, in order; the first is the heading.
     *
     * @throws Unreadable when it is neither, or too large
     */
    public static List<SheetRow> read(Path file) throws Unreadable {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new Unreadable(null);
            }
            byte[] bytes = Files.readAllBytes(file);
            boolean zipped = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
            List<SheetRow> rows = zipped ? excel(bytes) : csv(text(bytes));
            if (rows.size() > MOST_ROWS) {
                throw new Unreadable(null);
            }
            return rows;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new Unreadable(e);
        }
    }

    private static List<SheetRow> excel(byte[] workbook) throws IOException, Unreadable {
        requireBounded(workbook);
        List<SheetRow> rows = new ArrayList<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            Sheet first = book.getFirstSheet();
            try (Stream<Row> all = first.openStream()) {
                all.limit(MOST_ROWS + 1L).forEach(row -> keep(rows, row.getRowNum(), cells(row)));
            }
        }
        return rows;
    }

    /** What unpacks to more than any table is given up, whatever the archive says of itself. */
    private static void requireBounded(byte[] workbook) throws IOException, Unreadable {
        long unpacked = 0;
        byte[] part = new byte[8192];
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    unpacked += length(content, part, LARGEST_UNPACKED - unpacked);
                }
                if (unpacked > LARGEST_UNPACKED) {
                    throw new Unreadable(null);
                }
            }
        }
    }

    private static long length(InputStream entry, byte[] part, long most) throws IOException {
        long length = 0;
        for (int read = entry.read(part); read >= 0 && length <= most; read = entry.read(part)) {
            length += read;
        }
        return length;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText() == null ? "" : cell.getText().strip();
        }
        BigDecimal number = cell.asNumber();
        String format = cell.getDataFormatString() == null
                ? ""
                : cell.getDataFormatString().toLowerCase(Locale.ROOT);
        boolean day = format.contains("y") && format.contains("d");
        boolean time = format.contains("h");
        int minutes = number.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(MINUTES_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        String clock = minutes < 0 || minutes >= MINUTES_OF_DAY
                ? "00:00"
                : LocalTime.ofSecondOfDay(minutes * 60L).toString();
        if (day) {
            String written = DAY_NOUGHT.plusDays(number.longValue()).toString();
            return time && minutes > 0 ? written + " " + clock : written;
        }
        return time ? clock : number.stripTrailingZeros().toPlainString();
    }

    private static String text(byte[] csv) throws Unreadable {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
                if (text.indexOf('\0') >= 0) {
                    throw new Unreadable(null);
                }
                return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
            } catch (CharacterCodingException another) {
                // The next one is tried.
            }
        }
        throw new Unreadable(null);
    }

    private static List<SheetRow> csv(String text) throws IOException {
        String first = text.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        List<SheetRow> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = new CsvMapper()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(text)) {
            for (int number = 1; lines.hasNextValue() && rows.size() <= MOST_ROWS; number++) {
                keep(
                        rows,
                        number,
                        Arrays.stream(lines.nextValue())
                                .limit(MOST_COLUMNS)
                                .map(SheetRows::asTyped)
                                .toList());
            }
        }
        return rows;
    }

    /** Takes off the apostrophe that keeps a spreadsheet from running a text as a formula. */
    private static String asTyped(String cell) {
        String text = cell == null ? "" : cell.strip();
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && BEGINS_A_FORMULA.indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1) : text;
    }

    private static void keep(List<SheetRow> rows, int number, List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(new SheetRow(number, cells));
        }
    }

    /** What a spreadsheet calls a column, from 0: A, B, …, AA. */
    public static String letter(int column) {
        String letters = "";
        for (int n = column; n >= 0; n = n / 26 - 1) {
            letters = (char) ('A' + n % 26) + letters;
        }
        return letters;
    }
}
