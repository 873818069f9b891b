package no.bevilling.document;

/** What a message in the outbox is for. */
public enum OutboxNotice {
    /** A paper is to reach its addressee. */
    LETTER,
    /** The application has come in; a plain e-mail. */
    RECEIPT,
    /** An answer is waited for; a plain e-mail. */
    REMINDER
}
