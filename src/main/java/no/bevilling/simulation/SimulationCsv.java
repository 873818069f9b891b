package no.bevilling.simulation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.platform.Words;
import no.bevilling.rules.Language;

/** What a simulation found as CSV: UTF-8, semicolons, one line for each that something changes for. */
class SimulationCsv {
    private static final CsvMapper MAPPER = new CsvMapper();
    private static final CsvSchema SCHEMA = CsvSchema.builder()
            .setColumnSeparator(';')
            .addColumn("virkning")
            .addColumn("gjelder")
            .addColumn("nummer")
            .addColumn("sted")
            .addColumn("innehaver")
            .addColumn("stedstype")
            .addColumn("sone")
            .addColumn("grupper_igjen")
            .addColumn("fra")
            .addColumn("grunnlag")
            .addColumn("hvorfor")
            .addColumn("regel")
            .setUseHeader(true)
            .build();

    private SimulationCsv() {}

    /** Writes all lines in a language; the stream stays open. */
    static void write(SimulationReport report, UUID simulation, Words words, Language language, OutputStream out)
            throws IOException {
        Locale locale = Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
        try (SequenceWriter writer = MAPPER.writer(SCHEMA)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValues(out)) {
            report.each(simulation, row -> {
                try {
                    writer.write(cells(row, words, language, locale));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> cells(SimulationReport.Row row, Words words, Language language, Locale locale) {
        return Stream.of(
                        words.of(row.effect(), locale),
                        words.of(row.subject(), locale),
                        row.number(),
                        row.place(),
                        row.holder(),
                        words.of(row.venueKind(), locale),
                        words.of(row.zone(), locale),
                        row.groups() == null
                                ? ""
                                : row.groups().stream().map(String::valueOf).collect(Collectors.joining("+")),
                        row.effectiveFrom(),
                        words.of(row.basis(), locale),
                        row.why().stream()
                                .map(changed -> changed.answer().in(language))
                                .collect(Collectors.joining(" ")),
                        row.why().stream()
                                .flatMap(changed -> Stream.concat(changed.plan().stream(), changed.law().stream()))
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .map(value -> harmless(Objects.toString(value, "")))
                .toList();
    }

    /** A name that begins like a formula would be run by a spreadsheet. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
