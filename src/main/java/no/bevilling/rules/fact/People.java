package no.bevilling.rules.fact;

/** What concerns the people of a licence together. */
public record People(boolean deputyExemption) {}
