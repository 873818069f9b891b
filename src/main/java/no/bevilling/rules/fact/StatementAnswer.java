package no.bevilling.rules.fact;

/** What a consulted body said. */
public enum StatementAnswer {
    NO_REMARKS,
    REMARKS,
    NO_ANSWER
}
