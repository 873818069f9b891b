package no.bevilling.violation;

/** How a withdrawal case ends. */
public enum WithdrawalOutcome {
    WITHDRAWN,
    NOT_WITHDRAWN
}
