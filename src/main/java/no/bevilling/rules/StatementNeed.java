package no.bevilling.rules;

/** Whether a body is consulted before a case is decided (alkoholloven § 1-7). */
public enum StatementNeed {
    /** The law demands the statement: nobody waives it, and silence is no answer. */
    MANDATORY,
    /** The municipality asks for it. */
    ASKED,
    NOT_NEEDED
}
