package no.bevilling.simulation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.platform.CsvExport;
import no.bevilling.platform.Words;
import no.bevilling.rules.Language;

/** What a simulation found as CSV: one line for each that something changes for. */
class SimulationCsv {
    private static final CsvExport CSV = CsvExport.of(
            "virkning",
            "gjelder",
            "nummer",
            "sted",
            "innehaver",
            "stedstype",
            "sone",
            "grupper_igjen",
            "fra",
            "grunnlag",
            "hvorfor",
            "regel");

    private SimulationCsv() {}

    /** Writes all lines in a language; the stream stays open. */
    static void write(SimulationReport report, UUID simulation, Words words, Language language, OutputStream out)
            throws IOException {
        Locale locale = Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
        CSV.<SimulationReport.Row>write(
                each -> report.each(simulation, each), row -> cells(row, words, language, locale), out);
    }

    private static Stream<?> cells(SimulationReport.Row row, Words words, Language language, Locale locale) {
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
                row.why().stream().map(changed -> changed.answer().in(language)).collect(Collectors.joining(" ")),
                row.why().stream()
                        .flatMap(changed -> Stream.concat(changed.plan().stream(), changed.law().stream()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
