package no.bevilling.invoice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.platform.TypedForm;

/** Reads payments as CSV, for banks and systems that give no camt.054: docs/operator/invoices.md says the columns. */
final class PaymentCsv {
    private static final Set<String> NEEDED = Set.of("dato", "belop", "kid");
    private static final CsvMapper MAPPER = new CsvMapper();

    private PaymentCsv() {}

    /** @throws UnreadablePayments naming the first line that cannot be read; the heading is line 1 */
    static List<Movement> read(InputStream csv) throws UnreadablePayments, IOException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
        List<Movement> found = new ArrayList<>();
        Reader text = new InputStreamReader(csv, StandardCharsets.UTF_8);
        try (MappingIterator<Map<String, String>> rows =
                MAPPER.readerFor(Map.class).with(schema).readValues(text)) {
            while (rows.hasNextValue()) {
                found.add(movement(rows.nextValue(), found.size() + 2));
            }
        } catch (JsonProcessingException e) {
            throw new UnreadablePayments(found.size() + 2, "The line cannot be read");
        }
        return found;
    }

    private static Movement movement(Map<String, String> row, int line) throws UnreadablePayments {
        if (!row.keySet().stream().map(PaymentCsv::bare).toList().containsAll(NEEDED)) {
            throw new UnreadablePayments(1, "The columns dato, belop and kid are needed");
        }
        String amount = value(row, "belop");
        boolean outgoing = amount.startsWith("-");
        Long ore = Kroner.ore(outgoing ? amount.substring(1) : amount);
        if (ore == null || ore == 0) {
            throw new UnreadablePayments(line, "The amount cannot be read");
        }
        LocalDate day = TypedForm.date(value(row, "dato"));
        if (day == null) {
            throw new UnreadablePayments(line, "The day cannot be read");
        }
        return new Movement(
                !outgoing,
                false,
                ore,
                day,
                Kid.bare(value(row, "kid")),
                BankAccount.digits(value(row, "konto")),
                value(row, "betaler"),
                value(row, "referanse"),
                "");
    }

    private static String value(Map<String, String> row, String column) {
        return row.entrySet().stream()
                .filter(cell -> bare(cell.getKey()).equals(column))
                .map(Map.Entry::getValue)
                .filter(text -> text != null)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    /** A heading as people and spreadsheets write it: Beløp, with a byte order mark before the first. */
    private static String bare(String heading) {
        return heading.replace("\ufeff", "")
                .strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("ø", "o");
    }
}
