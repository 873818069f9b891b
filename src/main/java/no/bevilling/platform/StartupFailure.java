package no.bevilling.platform;

import java.net.BindException;
import java.sql.SQLException;

/** The product cannot start, for a reason that the operator can mend. The message is a sentence for the operator. */
public class StartupFailure extends RuntimeException {
    public StartupFailure(String sentence) {
        super(sentence);
    }

    public StartupFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The server's own words; what the driver adds for programs stands on lines of its own below. */
    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    /** The sentence to show for whatever stopped the start: ours if there is one, else what lies deepest. */
    public static String sentence(Throwable failure) {
        Throwable deepest = failure;
        SQLException database = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupFailure) {
                return cause.getMessage();
            }
            if (cause instanceof BindException) {
                return "The web address is taken by another program (" + cause.getMessage()
                        + "). Stop it, or choose another port with QUARKUS_HTTP_PORT.";
            }
            if (cause instanceof SQLException sql) {
                database = sql;
            }
            deepest = cause;
        }
        return database != null
                ? "The database refused: " + firstLine(database.getMessage())
                : deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
    }
}
