package no.bevilling.rules.fact;

import java.time.LocalDate;

/** The fee of a licence, its payment and the return it rests on. */
public record Fee(LocalDate dueOn, boolean paid, LocalDate returnDueOn, boolean returned) {}
