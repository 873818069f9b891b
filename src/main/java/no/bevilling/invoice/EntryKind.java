package no.bevilling.invoice;

/** What may happen to an invoice. Amounts that add to what is owed are above zero, those that take from it below. */
public enum EntryKind {
    /** What it asks for; the first entry, and once. */
    CHARGE,
    /** Money that came in (innbetaling): all, a part, or too much. */
    PAYMENT,
    /** A credit note (kreditnota): the invoice asked for too much. */
    CREDIT,
    /** Given up (avskrevet): asked for rightly, and never to come. */
    WRITE_OFF,
    /** Money paid back (tilbakebetaling): what was paid too much. */
    REFUND,
    /** A reminder was sent (purring); it costs what the municipality's dated fee says, or nothing. */
    REMINDER,
    /** A payment that the bank took back, or that was entered by mistake. */
    PAYMENT_RETURNED;

    /** Whether money moved at the bank. */
    public boolean isMoney() {
        return this == PAYMENT || this == REFUND || this == PAYMENT_RETURNED;
    }
}
