package no.bevilling.rules.fact;

/**
 * What is proposed beside what the law reckons, for the question of a form.
 *
 * @param less whether less may be given, {@code more} whether more
 */
public record ReckonedMeasured(
        String question,
        String subject,
        long given,
        long reckoned,
        String givenText,
        String reckonedText,
        boolean less,
        boolean more) {}
