package no.bevilling.invoice;

/** Where an invoice stands today. Derived from its entries by {@link InvoiceSums}, never stored. */
public enum InvoiceStatus {
    /** Something is owed, and it is not late; nothing has been paid. */
    OPEN,
    /** A part has been paid, the rest is not late. */
    PARTLY_PAID,
    /** Something is owed after the due date. */
    OVERDUE,
    /** More was paid than is owed: the payer has money to come. */
    OVERPAID,
    /** All was paid. */
    PAID,
    /** Nothing is asked for any more: all was credited, and what had been paid was paid back. */
    CREDITED,
    /** Nothing is owed since the rest was given up. */
    WRITTEN_OFF;

    /** Colour of the tag on the pages; the word says the same. */
    public String color() {
        return switch (this) {
            case OPEN, PARTLY_PAID -> "info";
            case OVERDUE -> "danger";
            case OVERPAID -> "warning";
            case PAID -> "success";
            case CREDITED, WRITTEN_OFF -> "neutral";
        };
    }

    /** Whether the payer still owes something. */
    public boolean isOwed() {
        return this == OPEN || this == PARTLY_PAID || this == OVERDUE;
    }
}
