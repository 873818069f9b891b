package no.bevilling.tip;

/** What became of a tip that is closed. */
public enum TipOutcome {
    /** The place has been inspected. */
    INSPECTED,
    /** Taken up with the one who runs the place. */
    TAKEN_UP,
    /** Sent to the police or another authority. */
    PASSED_ON,
    /** Not about what the municipality controls. */
    NOT_OURS,
    /** Too little to go by. */
    TOO_LITTLE
}
