package no.bevilling.application;

import java.time.LocalDate;

/** What may be shown of a person who was named: never the identity number. */
public record PersonView(LocalDate birthDate, boolean identityNumberGiven) {}
