package no.bevilling.violation;

import no.bevilling.rules.CheckResult.Outcome;

/** What a person answers where the rules hand over; {@code departure}: a guideline is departed from (fravik). */
public record PersonsAnswer(Outcome outcome, boolean departure, String reason) {}
