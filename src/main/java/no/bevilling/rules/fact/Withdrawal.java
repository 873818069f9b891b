package no.bevilling.rules.fact;

import java.time.LocalDate;

/**
 * The withdrawal proposed. {@code daysToStart} are those from the decision, {@code daysLeft} those of the licence from
 * the first day on.
 */
public record Withdrawal(
        WithdrawalGround ground,
        int days,
        LocalDate from,
        Circumstances circumstances,
        boolean reasoned,
        LocalDate licenceEnds,
        long daysToStart,
        long daysLeft) {}
