package no.bevilling.casework;

/** Something has happened in a case, in the transaction that observes this: whoever should know of it is alerted. */
public record CaseEventRecorded(CaseEvent event) {}
