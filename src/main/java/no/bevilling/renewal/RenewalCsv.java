package no.bevilling.renewal;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.platform.Words;

/** A renewal wave as CSV: UTF-8, semicolons, one line for each licence. */
class RenewalCsv {
    private static final CsvMapper MAPPER = new CsvMapper();
    private static final CsvSchema SCHEMA = CsvSchema.builder()
            .setColumnSeparator(';')
            .addColumn("bevilling")
            .addColumn("type")
            .addColumn("grupper")
            .addColumn("sted")
            .addColumn("innehaver")
            .addColumn("utfall")
            .addColumn("hvorfor")
            .addColumn("regel")
            .addColumn("brev_laget")
            .addColumn("soknad")
            .addColumn("gjelder_til_uten_avgjorelse")
            .addColumn("vedtatt_av")
            .addColumn("vedtak_nr")
            .addColumn("vedtak_dato")
            .setUseHeader(true)
            .build();

    private RenewalCsv() {}

    /** Writes all lines in a language form; the stream stays open. */
    static void write(
            RenewalList list,
            RenewalWave wave,
            RenewalList.Filter filter,
            Words words,
            LanguageForm form,
            OutputStream out)
            throws IOException {
        Locale locale = Locale.forLanguageTag(form.name());
        try (SequenceWriter writer = MAPPER.writer(SCHEMA)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValues(out)) {
            list.each(wave, filter, row -> {
                try {
                    writer.write(cells(wave, row, words, form, locale));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> cells(
            RenewalWave wave, RenewalList.Row row, Words words, LanguageForm form, Locale locale) {
        RenewalLine line = row.line();
        return Stream.of(
                        line.licenceNumber,
                        words.of(line.licenceType, locale),
                        line.drinkGroups.stream().map(String::valueOf).collect(Collectors.joining("+")),
                        line.place,
                        line.holder,
                        words.of(line.sorting, locale),
                        line.reasons.stream()
                                .map(reason -> reason.answer() == null
                                        ? words.of(reason.kind(), locale)
                                        : reason.answer().in(form))
                                .distinct()
                                .collect(Collectors.joining(" ")),
                        line.reasons.stream()
                                .flatMap(reason -> Stream.concat(reason.plan().stream(), reason.law().stream()))
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        line.toldAt,
                        words.of(row.answer(), locale),
                        row.graceTo(),
                        wave.status.isDecided() ? words.of(wave.decidingBody, locale) : "",
                        wave.resolutionNumber,
                        wave.resolvedOn)
                .map(value -> harmless(Objects.toString(value, "")))
                .toList();
    }

    /** A name that begins like a formula would be run by a spreadsheet. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
