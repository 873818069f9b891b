package no.bevilling.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * Slows down the guessing of passwords. A user name is never locked as such, or anybody could lock out anybody: a
 * client is refused that failed often with the name, or often with any; and when a name is guessed at from everywhere,
 * those who have signed in with it before still come in.
 */
@ApplicationScoped
class SignInThrottle {
    static final int FAILURES_WITH_A_NAME = 5;
    static final int FAILURES_OF_A_CLIENT = 30;
    static final int FAILURES_OF_A_NAME = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KNOWN_FOR = Duration.ofDays(30);

    private final Throttle byNameAndClient;
    private final Throttle byClient;
    private final Throttle byName;
    private final Throttle known;

    @Inject
    SignInThrottle(Clock clock) {
        byNameAndClient = new Throttle(clock, FAILURES_WITH_A_NAME, WINDOW);
        byClient = new Throttle(clock, FAILURES_OF_A_CLIENT, WINDOW);
        byName = new Throttle(clock, FAILURES_OF_A_NAME, WINDOW);
        known = new Throttle(clock, 1, KNOWN_FOR);
    }

    /** The seconds that this client has to wait before it may try this name; 0 where it may. */
    int secondsToWait(String username, String client) {
        int wait = Math.max(byNameAndClient.secondsToWait(pair(username, client)), byClient.secondsToWait(client));
        boolean stranger = known.secondsToWait(pair(username, client)) == 0;
        return stranger ? Math.max(wait, byName.secondsToWait(name(username))) : wait;
    }

    void failed(String username, String client) {
        byNameAndClient.count(pair(username, client));
        byClient.count(client);
        byName.count(name(username));
    }

    void succeeded(String username, String client) {
        byNameAndClient.forget(pair(username, client));
        known.count(pair(username, client));
    }

    private static String pair(String username, String client) {
        return name(username) + "\n" + client;
    }

    private static String name(String username) {
        String lower = username.toLowerCase(Locale.ROOT);
        return lower.length() > 100 ? lower.substring(0, 100) : lower;
    }
}
