package no.bevilling.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what each client does within a window of time, in the memory of this instance: with several instances a client
 * may get as many times more. That is enough against guessing and against one client's hunger.
 */
public final class Throttle {
    private static final int MAX_KEYS = 100_000;

    private final ConcurrentHashMap<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int limit;
    private final long windowMillis;

    private record Window(long ends, int count) {}

    /**
     * @param limit what one client may do within a window
     * @param window its length; it begins with the first count
     */
    public Throttle(Clock clock, int limit, Duration window) {
        this.clock = clock;
        this.limit = limit;
        this.windowMillis = window.toMillis();
    }

    /** Counts one for the client. Returns 0 where it may go on, else the seconds it has to wait. */
    public int count(String client) {
        long now = clock.millis();
        if (windows.size() >= MAX_KEYS) {
            windows.values().removeIf(window -> window.ends() <= now);
        }
        Window window = windows.compute(
                client,
                (key, old) -> old == null || old.ends() <= now
                        ? new Window(now + windowMillis, 1)
                        : new Window(old.ends(), old.count() + 1));
        return window.count() > limit ? seconds(window, now) : 0;
    }

    /** The seconds the client has to wait; 0 where it may go on. Counts nothing. */
    public int secondsToWait(String client) {
        long now = clock.millis();
        Window window = windows.get(client);
        return window == null || window.ends() <= now || window.count() < limit ? 0 : seconds(window, now);
    }

    /** Starts afresh for the client. */
    public void forget(String client) {
        windows.remove(client);
    }

    private static int seconds(Window window, long now) {
        return (int) Math.max(1, (window.ends() - now + 999) / 1000);
    }
}
