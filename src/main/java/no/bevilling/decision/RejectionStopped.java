package no.bevilling.decision;

import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** An application cannot be rejected now: 409 that says why. */
public class RejectionStopped extends ProblemException {
    /** What stands in the way. */
    public enum Reason {
        /** Nobody has told the applicant what is missing (forvaltningsloven § 11). */
        NO_GUIDANCE("No letter has told the applicant what is missing."),
        /** The applicant still has time. */
        TIME_LEFT("The applicant still has time to answer."),
        /** The applicant has answered: what came must be looked at first. */
        ANSWERED("The applicant has answered."),
        /** Everything is in. */
        COMPLETE("The application is complete.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    RejectionStopped(Reason reason) {
        super(Problem.of(409, "The application cannot be rejected: " + reason.sentence));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
