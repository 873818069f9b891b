package no.bevilling.violation;

/** What the ledger knows of a licence's penalty points; "none recorded here" is no statement that there are none. */
public sealed interface PointsRecorded {
    /** No points are recorded in this system at all: somebody must look where they are kept. */
    record NotKept() implements PointsRecorded {}

    /** The sum that counts at the instant; 0 is a statement. */
    record Counted(int points) implements PointsRecorded {
        public Counted {
            if (points < 0) {
                throw new IllegalArgumentException("points are never below zero");
            }
        }
    }
}
