package no.bevilling.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.bevilling.database.Tenant;
import no.bevilling.platform.CsvExport;
import no.bevilling.platform.ExcelWriter;

/**
 * A selection as a file, however many rows it has: each row is written as it is read, and forgotten. The transaction lasts as long
 * as somebody takes the file, at most an hour.
 */
@ApplicationScoped
class SelectionExport {
    private static final int LONGEST_SECONDS = (int) ExportSlots.LONGEST.toSeconds();

    @Inject
    SelectionRows rows;

    @Inject
    SelectionWords words;

    /** As CSV that Norwegian spreadsheets open: UTF-8 with a byte order mark, semicolons. The stream stays open. */
    void csv(int municipality, Selection selection, UUID reader, OutputStream out) throws IOException {
        List<String> headings = words.headings(selection);
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        read(municipality, () -> {
            CsvExport.of(headings.toArray(String[]::new))
                    .<SelectionRows.Found>write(
                            each -> rows.each(selection, reader, each),
                            row -> words.cells(selection, row).stream(),
                            out);
            return null;
        });
    }

    /** As a workbook (.xlsx), with numbers and days as such. */
    void excel(int municipality, Selection selection, UUID reader, OutputStream out) throws IOException {
        read(municipality, () -> {
            try (ExcelWriter workbook = new ExcelWriter(out)) {
                workbook.sheet(words.subject(selection.subject()), words.headings(selection));
                rows.each(selection, reader, row -> {
                    try {
                        workbook.row(words.cells(selection, row).stream());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            return null;
        });
    }

    /** Whoever ends the download ends the reading. */
    private static void read(int municipality, Callable<Void> work) throws IOException {
        try {
            Tenant.call(municipality, LONGEST_SECONDS, work);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException broken) {
                    throw broken;
                }
            }
            throw e;
        }
    }
}
