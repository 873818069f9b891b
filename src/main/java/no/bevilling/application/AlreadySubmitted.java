package no.bevilling.application;

import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** The application has been handed in: its answers no longer change. */
public class AlreadySubmitted extends ProblemException {
    public AlreadySubmitted() {
        super(Problem.of(409, "The application has been handed in. Its answers no longer change."));
    }
}
