package no.bevilling.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.bevilling.rules.fact.StatementBody;

/**
 * How long a case has waited for a body beyond the time that the municipality set for it: a ground on which a deadline may
 * stand still (forvaltningslovforskriften § 39).
 *
 * @param bodyName where {@code body} is OTHER
 * @param from the day after the due date that the municipality set; what the body itself promised changes nothing
 * @param to the day of the answer, or today while there is none; included
 * @param over whether the answer is here
 */
public record BodyDelay(StatementBody body, String bodyName, LocalDate from, LocalDate to, boolean over) {
    /** Days of delay, both ends included. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
