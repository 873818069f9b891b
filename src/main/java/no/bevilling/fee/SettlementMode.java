package no.bevilling.fee;

/** What a municipality does after the year where the actual volume differs from the expected (alkoholforskriften § 6-3: it may). */
public enum SettlementMode {
    NONE,
    /** Charges what is missing and pays back what is too much. */
    BOTH_WAYS,
    /** The same, where the difference is at least the municipality's threshold. */
    ABOVE_THRESHOLD,
    /** Charges what is missing, and pays nothing back. */
    UPWARD_ONLY;

    /** Whether a difference is settled; in øre, below zero where too much has been paid. */
    boolean settles(long difference, long threshold) {
        return difference != 0
                && switch (this) {
                    case NONE -> false;
                    case BOTH_WAYS -> true;
                    case ABOVE_THRESHOLD -> Math.abs(difference) >= threshold;
                    case UPWARD_ONLY -> difference > 0;
                };
    }
}
