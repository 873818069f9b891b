package no.bevilling.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list as CSV for a spreadsheet: UTF-8, semicolons, a heading, one line a row, written as the rows are read. No cell
 * is taken for a formula.
 */
public final class CsvExport {
    private static final CsvMapper MAPPER = new CsvMapper();
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final CsvSchema schema;

    private CsvExport(CsvSchema schema) {
        this.schema = schema;
    }

    /** A list with these columns, from left to right. */
    public static CsvExport of(String... columns) {
        CsvSchema.Builder schema = CsvSchema.builder().setColumnSeparator(';').setUseHeader(true);
        Stream.of(columns).forEach(schema::addColumn);
        return new CsvExport(schema.build());
    }

    /**
     * Writes all rows; the stream stays open.
     *
     * @param rows hands each row to the one it is given
     * @param cells the values of a row in the order of the columns; null is an empty cell
     */
    public <T> void write(Consumer<Consumer<T>> rows, Function<T, Stream<?>> cells, OutputStream out)
            throws IOException {
        try (SequenceWriter writer = MAPPER.writer(schema)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValues(out)) {
            rows.accept(row -> {
                try {
                    writer.write(texts(cells.apply(row)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> texts(Stream<?> cells) {
        return cells.map(value -> value instanceof Number ? value.toString() : harmless(Objects.toString(value, "")))
                .toList();
    }

    /** A name that begins like a formula would be run by a spreadsheet. */
    private static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
