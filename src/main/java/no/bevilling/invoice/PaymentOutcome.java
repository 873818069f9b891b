package no.bevilling.invoice;

/** What became of a transaction. */
public enum PaymentOutcome {
    /** Read, and not entered yet. */
    READ,
    /** An entry of its invoice. */
    ENTERED,
    /** No invoice has this KID. */
    UNKNOWN_KID,
    /** The payer gave none. */
    NO_KID,
    /** It was entered from another file, or stands twice in this one. */
    DUPLICATE,
    /** Money that left the account, or that the bank took back: a person says what it was. */
    OUTGOING,
    /** Paid to another account than the municipality's. */
    OTHER_ACCOUNT,
    /** Booked before the invoice was issued. */
    BEFORE_INVOICE,
    /** A person has said what it was. */
    HANDLED;

    /** Whether a person must look at it. */
    public boolean isForPerson() {
        return this == UNKNOWN_KID
                || this == NO_KID
                || this == OUTGOING
                || this == OTHER_ACCOUNT
                || this == BEFORE_INVOICE;
    }

    /** Colour of the tag on the pages; the word says the same. */
    public String color() {
        return this == ENTERED || this == READ ? "success" : isForPerson() ? "warning" : "neutral";
    }
}
