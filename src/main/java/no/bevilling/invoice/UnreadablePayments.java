package no.bevilling.invoice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A file that is no file of payments, or one that cannot be read; nothing of it is kept. */
class UnreadablePayments extends Exception {
    private static final long serialVersionUID = 1L;

    /** Where it is wrong, counted in movements or lines from 1; 0 where it is wrong as a whole. */
    private final int at;

    UnreadablePayments(int at, String message) {
        super(message);
        this.at = at;
    }

    int at() {
        return at;
    }

    /** What is thrown in a transaction comes wrapped out of it; empty where it is something else. */
    static Optional<UnreadablePayments> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadablePayments found) {
                return Optional.of(found);
            }
            if (cause instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
        }
        return Optional.empty();
    }
}
