package no.bevilling.rules.fact;

/** Why a licence is withdrawn (alkoholloven § 1-8). */
public enum WithdrawalGround {
    POINTS,
    /** The conduct that § 1-7b asks for is there no longer. */
    CONDUCT,
    /** Breach of duties, without points. */
    BREACH,
    DRUGS_OR_DISCRIMINATION,
    /** Not used for the last year. */
    UNUSED
}
