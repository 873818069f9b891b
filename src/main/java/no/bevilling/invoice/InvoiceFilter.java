package no.bevilling.invoice;

/**
 * What a list of invoices is narrowed to.
 *
 * @param view which of them by what is owed
 * @param kind null for every kind
 * @param year the year they are for; null for every year
 * @param words number, KID or a part of the payer's name; empty for all
 */
public record InvoiceFilter(View view, ChargeKind kind, Integer year, String words) {
    /** Which invoices, by what is owed. */
    public enum View {
        ALL,
        /** Something is owed. */
        OWED,
        /** Something is owed after the due date. */
        OVERDUE,
        /** The payer has money to come. */
        OVERPAID,
        /** Nothing is owed either way. */
        SETTLED
    }

    public InvoiceFilter {
        words = words == null ? "" : words.strip();
    }
}
