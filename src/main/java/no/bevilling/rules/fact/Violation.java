package no.bevilling.rules.fact;

import java.time.LocalDate;

/** One violation that points are proposed for; {@code number} counts them from 1. */
public record Violation(
        int number,
        ViolationKind kind,
        LocalDate committed,
        String inspection,
        int points,
        Circumstances circumstances,
        boolean reasoned) {}
