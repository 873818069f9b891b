package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.CsvExport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a run hands over, as one zip file: each document as {@code ehf/<number>.xml}, and {@code regnskap.csv} with a row for
 * each line of each (docs/operator/invoices.md). Written as it is read, part by part.
 */
@ApplicationScoped
class InvoiceRunFile {
    private static final int PART = 200;
    private static final String CSV = "regnskap.csv";

    /** Where the operator wants files for the accounting system; none: they are downloaded. */
    @ConfigProperty(name = "bevilling.invoice.folder")
    Optional<String> folder;

    @Inject
    HandedOver handedOver;

    /** One row of the file for accounting systems. */
    private record Row(Invoice invoice, InvoiceEntry entry, int position, Ehf.Line line) {}

    /** Writes the file; to be called outside of transactions. */
    void write(int municipality, UUID run, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        parts(municipality, run, lines -> {
            try {
                for (InvoiceRunLine line : lines) {
                    if (line.ehf != null) {
                        zip.putNextEntry(new ZipEntry("ehf/" + line.number + ".xml"));
                        zip.write(line.ehf.getBytes(StandardCharsets.UTF_8));
                        zip.closeEntry();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        zip.putNextEntry(new ZipEntry(CSV));
        csv(municipality, run, zip);
        zip.closeEntry();
        zip.finish();
    }

    /** Puts the file into the operator's folder, whole or not at all; empty where there is no folder. */
    String drop(int municipality, String number, UUID run) throws IOException {
        if (folder.isEmpty() || folder.get().isBlank()) {
            return "";
        }
        Path into = Files.createDirectories(Path.of(folder.get(), number));
        Path half = Files.createTempFile(into, ".", ".half");
        try (OutputStream out = Files.newOutputStream(half)) {
            write(municipality, run, out);
        }
        String name = "faktura-" + run + ".zip";
        Files.move(half, into.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return number + "/" + name;
    }

    private void csv(int municipality, UUID run, OutputStream out) throws IOException {
        CsvExport.of(
                        "type",
                        "nummer",
                        "gjelder_faktura",
                        "dato",
                        "forfall",
                        "kid",
                        "konto",
                        "gebyrslag",
                        "gebyrar",
                        "orgnr",
                        "betaler",
                        "adresse",
                        "referanse",
                        "linje",
                        "tekst",
                        "mengde",
                        "enhet",
                        "pris",
                        "belop",
                        "mva")
                .<Row>write(
                        row -> parts(municipality, run, lines -> rows(lines).forEach(row)), InvoiceRunFile::cells, out);
    }

    private List<Row> rows(List<InvoiceRunLine> lines) {
        return lines.stream()
                .flatMap(line -> {
                    InvoiceEntry entry = InvoiceEntry.findById(TenantKey.of(line.entryId));
                    Invoice invoice = Invoice.findById(TenantKey.of(entry.invoiceId));
                    List<Ehf.Line> all = handedOver.content(invoice, entry).lines();
                    return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                            .map(i -> new Row(invoice, entry, i + 1, all.get(i)));
                })
                .toList();
    }

    private static Stream<?> cells(Row row) {
        boolean credit = row.entry().kind == EntryKind.CREDIT;
        Invoice invoice = row.invoice();
        return Stream.of(
                credit ? "kreditnota" : "faktura",
                String.valueOf(credit ? row.entry().noteNumber : invoice.number),
                credit ? String.valueOf(invoice.number) : "",
                (credit ? row.entry().on : invoice.issuedOn).toString(),
                credit ? "" : invoice.dueOn.toString(),
                invoice.kid,
                text(invoice.accountNumber),
                invoice.kind.name().toLowerCase(Locale.ROOT),
                String.valueOf(invoice.year),
                text(invoice.payerNumber),
                invoice.payerName,
                invoice.payerAddress,
                invoice.buyerReference,
                String.valueOf(row.position()),
                row.line().text(),
                decimal(row.line().quantity().toPlainString()),
                row.line().unit(),
                decimal(row.line().price().toPlainString()),
                decimal(Kroner.of(row.line().amountInOre()).toPlainString()),
                "utenfor");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String decimal(String number) {
        return number.replace('.', ',');
    }

    /** The lines in the order of their numbers, each part in a transaction of its own. */
    private void parts(int municipality, UUID run, Consumer<List<InvoiceRunLine>> take) {
        long after = 0;
        while (true) {
            long from = after;
            long last = Tenant.<Long>call(municipality, () -> {
                List<InvoiceRunLine> part = InvoiceRunLine.<InvoiceRunLine>find(
                                "runId = ?1 and number > ?2 order by number", run, from)
                        .page(0, PART)
                        .list();
                take.accept(part);
                return part.isEmpty() ? 0L : part.get(part.size() - 1).number;
            });
            if (last == 0) {
                return;
            }
            after = last;
        }
    }
}
