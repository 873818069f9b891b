package no.bevilling.platform;

/** Nobody is signed in: a page leads to the sign-in page and back, the API answers 401. */
public class SignInRequiredException extends RuntimeException {
    private final String kept;

    public SignInRequiredException() {
        this(null);
    }

    /** @param kept where the form that was sent is offered again; null where none was kept */
    SignInRequiredException(String kept) {
        super(null, null, false, false);
        this.kept = kept;
    }

    String kept() {
        return kept;
    }
}
