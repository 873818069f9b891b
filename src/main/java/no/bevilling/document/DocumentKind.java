package no.bevilling.document;

/** The papers that the product makes. */
public enum DocumentKind {
    GRANT_LETTER,
    REFUSAL_LETTER,
    LICENCE,
    STATEMENT_COMMENT_LETTER,
    GRANT_NOTICE,
    PRELIMINARY_ANSWER,
    DEADLINE_EXTENSION,
    MISSING_INFORMATION,
    QUESTION,
    CASE_PAPERS,
    REJECTION_LETTER
}
