package no.bevilling.rules.fact;

/** Earlier grants that caps look at. */
public record Counts(int hallThisYear, int licenceThisYear, int ambulatoryInUse) {}
