package no.bevilling.rules.fact;

/**
 * Hours asked for beside the hours of a table, for the question of a form. Minutes after midnight; a closed day has
 * {@code earliest} and {@code latest} equal. {@code tightest} marks the one that comes closest to the limit.
 */
public record HoursMeasured(
        String question,
        Area area,
        int drinkGroup,
        Day day,
        int from,
        int to,
        int earliest,
        int latest,
        boolean tightest,
        String requested,
        String limit) {}
