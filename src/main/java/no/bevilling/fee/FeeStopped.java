package no.bevilling.fee;

/** A step with fees cannot be taken now; nothing is changed, and the page says why. */
public class FeeStopped extends RuntimeException {
    /** Why. */
    public enum Reason {
        /** The municipality has not said how it takes its fees. */
        NO_SETTING,
        /** It settles nothing (alkoholforskriften § 6-3: it may). */
        NO_SETTLEMENT,
        /** The year is not over. */
        YEAR_NOT_OVER,
        /** The fees of that year are not to be fixed yet, or no longer. */
        OTHER_YEAR,
        /** The run is not at that step; the job works on it, or somebody else was faster. */
        NOT_NOW,
        /** Nothing in the list is at that step. */
        NOTHING,
        /** The person is party to one of the cases (forvaltningsloven § 6). */
        PARTY,
        /** Who proposed does not approve. */
        OWN_PROPOSAL,
        /** Somebody changed it meanwhile. */
        CHANGED,
        /** The municipality's delegation leaves it to another body to lower the fee. */
        NOT_DELEGATED,
        /** What was checked is not what is known now. */
        CHANGED_SINCE,
        /** The rules do not carry it. */
        NOT_CARRIED
    }

    private final Reason reason;

    FeeStopped(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
