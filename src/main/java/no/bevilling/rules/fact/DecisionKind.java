package no.bevilling.rules.fact;

/** What is to be decided: which of the law's questions are asked. */
public enum DecisionKind {
    /** An application for a licence or an approval. */
    LICENCE,
    /** Points for violations (alkoholforskriften § 10-5). */
    PENALTY_POINTS,
    /** Withdrawal of a licence (alkoholloven § 1-8). */
    WITHDRAWAL,
    /** The yearly fee, or the fee of an occasion (alkoholforskriften chapter 6). */
    FEE
}
