package no.bevilling.rules.fact;

import java.time.LocalDate;

/** How the holder was heard before points or a withdrawal are decided on. */
public record Reaction(boolean noticed, LocalDate commentDeadline, boolean commented, boolean consequencesTold) {}
