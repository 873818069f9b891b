package no.bevilling.document;

/** What a message in the outbox is for. */
public enum OutboxNotice {
    /** A paper is to reach its addressee. */
    LETTER,
    /** The application has come in; a plain e-mail. */
    RECEIPT,
    /** An answer is waited for; a plain e-mail. */
    REMINDER,
    /** The report of an inspection may be commented on for a few days yet; a plain e-mail. */
    COMMENT_REMINDER,
    /** A consulted body is asked for its statement (alkoholloven § 1-7); a plain e-mail, as the next two. */
    STATEMENT_REQUESTED,
    /** A consulted body is reminded before or on its due date. */
    STATEMENT_REMINDER,
    /** A consulted body's superior is told that the due date has passed. */
    STATEMENT_OVERDUE,
    /** A draft that nobody has touched for long will be deleted; a plain e-mail about no case. */
    DRAFT_WARNING,
    /** A consulted body need not answer any more: the application was taken back. */
    STATEMENT_RECALLED;

    /** Whether it is about a statement, so that the case tells of it by itself. */
    public boolean isAboutStatement() {
        return this == STATEMENT_REQUESTED
                || this == STATEMENT_REMINDER
                || this == STATEMENT_OVERDUE
                || this == STATEMENT_RECALLED;
    }
}
