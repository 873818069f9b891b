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
    FEE,
    /** Who carries out an inspection of a place (alkoholforskriften §§ 9-1 to 9-5). */
    INSPECTION,
    /** What is written of an inspection that was made: its account, its report and the time for a comment (§§ 9-1 to 9-6). */
    INSPECTION_REPORT,
    /** Whether the holder's comment on the report came in time (§ 9-6). */
    INSPECTION_COMMENT,
    /** How many inspections a municipality made in a year (§ 9-7). */
    INSPECTION_YEAR
}
