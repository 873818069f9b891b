package no.bevilling.decision;

import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** A proposal that was right when it was made cannot be approved any more: 409. It can be sent back. */
public class ApprovalStopped extends ProblemException {
    /** Why. */
    public enum Reason {
        /** A fact, a statement, an answer or a rule has changed since it was proposed. */
        CHANGED_SINCE,
        /** The last day of the licence went by while the proposal waited. */
        PERIOD_OVER,
        /** The stored check does not come to the same result when it is run again. */
        REPLAY_DIFFERS,
        /** Every ambulatory licence of the municipality is lent out at that time (alkoholloven § 4-5). */
        NO_AMBULATORY_LICENCE_FREE
    }

    private final Reason reason;

    ApprovalStopped(Reason reason) {
        super(Problem.of(
                409,
                switch (reason) {
                    case CHANGED_SINCE ->
                        "A fact, a statement or a rule has changed since this was proposed. Send it back.";
                    case PERIOD_OVER -> "The last day of the proposed period has passed. Send it back.";
                    case REPLAY_DIFFERS -> "The stored check does not replay to the same result. Send it back.";
                    case NO_AMBULATORY_LICENCE_FREE ->
                        "Every ambulatory licence is lent out at that time. Send it back.";
                }));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
