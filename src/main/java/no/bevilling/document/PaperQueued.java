package no.bevilling.document;

/** A letter to the applicant waits in the outbox, in the transaction that observes this: others may get a copy. */
public record PaperQueued(OutboxMessage message) {}
