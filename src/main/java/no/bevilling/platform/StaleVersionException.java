package no.bevilling.platform;

import java.time.Instant;

/** Somebody saved the same thing meanwhile. Pages catch it and show both; the API answers 409 with who and when. */
public class StaleVersionException extends RuntimeException {
    private final String changedBy;
    private final transient Instant changedAt;

    public StaleVersionException(String changedBy, Instant changedAt) {
        super("Changed by " + changedBy + " at " + changedAt);
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
