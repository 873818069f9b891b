package no.bevilling.rules.fact;

/** What a consulted body said (alkoholloven § 1-7). */
public record Statement(StatementBody body, StatementAnswer answer) {}
