package no.bevilling.rules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A dated number of the law, or a setting of a policy, as it stands on the date that counts. */
public record Parameter(String id, long number, BigDecimal decimal, LocalDate date, String text, boolean flag) {}
