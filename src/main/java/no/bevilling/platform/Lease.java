package no.bevilling.platform;

import java.time.Duration;
import java.time.Instant;

/** How long an instance holds what it works on: renewed with each part, so that another takes over only from one that is gone. */
public final class Lease {
    private static final Duration LENGTH = Duration.ofSeconds(60);

    private Lease() {}

    /** Whether nobody holds it: there is no lease (null), or it ended before now. */
    public static boolean isFree(Instant until, Instant now) {
        return until == null || until.isBefore(now);
    }

    /** The end of a lease that is taken or renewed now. */
    public static Instant from(Instant now) {
        return now.plus(LENGTH);
    }
}
