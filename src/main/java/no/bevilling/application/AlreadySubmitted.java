package no.bevilling.application;

/** The application has been handed in: its answers no longer change. */
public class AlreadySubmitted extends RuntimeException {
    public AlreadySubmitted() {
        super("The application has been handed in");
    }
}
