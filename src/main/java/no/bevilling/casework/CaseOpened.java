package no.bevilling.casework;

/** A case has been opened, in the transaction that observes this: rooms that know its kind record what follows. */
public record CaseOpened(LicensingCase opened) {}
