package no.bevilling.renewal;

/** A step of a renewal wave cannot be taken now; nothing is changed, and the page says why. */
public class RenewalStopped extends RuntimeException {
    /** Why. */
    public enum Reason {
        /** The review of the alcohol policy is not recorded (alkoholloven § 1-6, fourth paragraph). */
        NO_REVIEW,
        /** The wave of the period has been started. */
        STARTED_ALREADY,
        /** The municipality has no rules on the first day of the new period. */
        NO_RULES,
        /** The law's dates are not known so far ahead. */
        NO_PERIOD,
        /** The wave is not at that step; somebody else may have taken it. */
        NOT_NOW,
        /** Some licences could not be checked, and nobody has said what is to become of them. */
        NOT_ALL_TREATED,
        /** Points are kept outside this system, and nobody has confirmed to have looked. */
        POINTS_NOT_CONFIRMED,
        /** The person is party to one of the cases (forvaltningsloven § 6). */
        PARTY,
        /** Who proposed does not approve. */
        OWN_PROPOSAL,
        /** Somebody changed it meanwhile. */
        CHANGED
    }

    private final Reason reason;

    RenewalStopped(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
