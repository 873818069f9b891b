package no.bevilling.sending;

import no.bevilling.document.SendingProblem;

/** A channel did not take a shipment. {@code getMessage} is for the one who mends it, and holds no content of letters. */
public class NotDelivered extends Exception {
    private static final long serialVersionUID = 1;

    private final SendingProblem problem;

    NotDelivered(SendingProblem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    NotDelivered(SendingProblem problem, Throwable cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
        this.problem = problem;
    }

    SendingProblem problem() {
        return problem;
    }
}
