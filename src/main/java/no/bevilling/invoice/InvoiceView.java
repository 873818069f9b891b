package no.bevilling.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.platform.Option;

/**
 * What the page of an invoice shows.
 *
 * @param form which of the page's forms was sent and is shown again with its errors; empty where none was
 * @param place null where it is for no place
 * @param licenceNumber null where it is for no licence
 * @param caseNumber null where it belongs to no case
 * @param waiting the write-off that waits for a second person; null where none does
 * @param reference names the next credit note, so that a form sent twice gives one
 * @param directions why money goes the other way
 * @param today what the forms propose as the day
 */
public record InvoiceView(
        String number,
        Invoice invoice,
        InvoiceSums sums,
        InvoiceStatus status,
        String form,
        String place,
        String licenceNumber,
        String caseNumber,
        String caseHref,
        List<InvoiceLine> lines,
        List<Entry> entries,
        List<WriteOff> writeOffs,
        WriteOff waiting,
        boolean mayHandle,
        boolean mayReview,
        boolean mayRemind,
        UUID reference,
        List<Option> directions,
        LocalDate today) {
    /** An entry with what was owed after it. */
    public record Entry(InvoiceEntry entry, long owedAfter, String sort) {
        public BigDecimal amount() {
            return Kroner.of(entry.amountInOre);
        }

        public BigDecimal after() {
            return Kroner.of(owedAfter);
        }
    }

    public BigDecimal balance() {
        return Kroner.of(invoice.balance);
    }

    public BigDecimal charged() {
        return Kroner.of(sums.charged());
    }

    /** What may be paid back. */
    public BigDecimal toPayer() {
        return Kroner.of(sums.owedToPayer());
    }

    public String account() {
        return BankAccount.grouped(invoice.accountNumber);
    }

    /** What is owed, as a form proposes it. */
    public String owedTyped() {
        return invoice.balance > 0 ? Kroner.typed(invoice.balance) : "";
    }

    public String toPayerTyped() {
        return Kroner.typed(sums.owedToPayer());
    }

    /** Whether there is anything left to credit. */
    public boolean mayCredit() {
        return lines.stream().mapToLong(line -> line.amountInOre).sum() > sums.credited() && sums.writtenOff() == 0;
    }

    public BigDecimal kroner(long ore) {
        return Kroner.of(ore);
    }

    /** Whether this form was sent and is shown again. */
    public boolean sent(String asked) {
        return form.equals(asked);
    }
}
