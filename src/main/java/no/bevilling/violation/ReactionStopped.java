package no.bevilling.violation;

import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** A step of a points or withdrawal case cannot be taken now: 409 that says why. */
public class ReactionStopped extends ProblemException {
    /** What stands in the way. */
    public enum Reason {
        /** No violation has been recorded. */
        NO_VIOLATION("No violation has been recorded."),
        /** The licence stands outside the points: its breaches are kept. */
        OUTSIDE("No points are given on a single occasion or an ambulatory licence."),
        /** The points are below those that lead to withdrawal. */
        BELOW_THRESHOLD("The points do not lead to withdrawal."),
        /** The holder has not been given notice (forvaltningsloven § 16). */
        NOT_NOTICED("The holder has not been given notice."),
        /** The holder has been given notice of something else, or less. */
        NOTICE_OUTDATED("The holder has been given notice of something else: send a new one."),
        /** The holder has not commented and still has time. */
        NOT_HEARD("The holder has not commented and still has time."),
        /** Something has changed since it was proposed. */
        CHANGED_SINCE("Something has changed since this was proposed. Send it back."),
        /** The stored check does not replay. */
        REPLAY_DIFFERS("The stored check does not replay to the same result. Send it back.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    ReactionStopped(Reason reason) {
        super(Problem.of(409, reason.sentence));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
