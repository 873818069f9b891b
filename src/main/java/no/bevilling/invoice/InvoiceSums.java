package no.bevilling.invoice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What the entries of one invoice come to; pure. All amounts in øre and none below zero but {@code balance} and {@code paid}.
 *
 * @param charged what it asks for, reminders' fees included
 * @param credited by credit notes
 * @param paid what came in, less what was paid back or taken back by the bank
 * @param refunded what was paid back
 * @param writtenOff what was given up
 * @param balance what is owed: below zero is owed to the payer
 */
public record InvoiceSums(long charged, long credited, long paid, long refunded, long writtenOff, long balance) {
    /** An entry as far as sums go. */
    public record Amount(EntryKind kind, long amountInOre) {}

    public static InvoiceSums of(Collection<Amount> entries) {
        long refunded = sum(entries, kind -> kind == EntryKind.REFUND);
        return new InvoiceSums(
                sum(entries, kind -> kind == EntryKind.CHARGE || kind == EntryKind.REMINDER),
                -sum(entries, kind -> kind == EntryKind.CREDIT),
                -sum(entries, EntryKind::isMoney),
                refunded,
                -sum(entries, kind -> kind == EntryKind.WRITE_OFF),
                sum(entries, kind -> true));
    }

    private static long sum(Collection<Amount> entries, Predicate<EntryKind> kinds) {
        return entries.stream()
                .filter(entry -> kinds.test(entry.kind()))
                .mapToLong(Amount::amountInOre)
                .sum();
    }

    /** What the invoice still asks for when credit notes are taken from it. */
    public long asked() {
        return charged - credited;
    }

    /** What may be paid back: what was paid too much. */
    public long owedToPayer() {
        return Math.max(0, -balance);
    }

    /**
     * Where it stands.
     *
     * @param dueOn the last day to pay, included
     */
    public InvoiceStatus status(LocalDate dueOn, LocalDate today) {
        if (balance < 0) {
            return InvoiceStatus.OVERPAID;
        }
        if (balance > 0) {
            return dueOn.isBefore(today)
                    ? InvoiceStatus.OVERDUE
                    : paid > 0 ? InvoiceStatus.PARTLY_PAID : InvoiceStatus.OPEN;
        }
        if (writtenOff > 0) {
            return InvoiceStatus.WRITTEN_OFF;
        }
        return paid > 0 ? InvoiceStatus.PAID : InvoiceStatus.CREDITED;
    }
}
