package no.bevilling.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.bevilling.platform.ProblemException;

/**
 * How many files may be written at once by this instance: each holds a connection to the database for as long as somebody takes it.
 * A place that nobody has given back is free again when the longest file would have ended.
 */
@ApplicationScoped
class ExportSlots {
    /** At once. */
    static final int MOST = 4;
    /** The longest that a file may take. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final int TRY_AGAIN_SECONDS = 60;

    @Inject
    Clock clock;

    private final Map<UUID, Instant> taken = new LinkedHashMap<>();

    /**
     * Takes a place.
     *
     * @return what to give back
     * @throws ProblemException 429 where none is free
     */
    synchronized UUID take() {
        Instant now = clock.instant();
        taken.values().removeIf(since -> !since.plus(LONGEST).isAfter(now));
        if (taken.size() >= MOST) {
            throw ProblemException.tooMany(
                    "As many files as may be are being written now. Try again in a minute.", TRY_AGAIN_SECONDS);
        }
        UUID place = UUID.randomUUID();
        taken.put(place, now);
        return place;
    }

    /** Gives a place back. */
    synchronized void giveBack(UUID place) {
        taken.remove(place);
    }
}
