package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionCookiesTest {
    @Test
    void without_a_key_of_the_sessions_the_product_does_not_start_and_says_what_to_set() {
        assertThatThrownBy(() -> start(Optional.empty()))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY");
        assertThatThrownBy(() -> start(Optional.of("too short"))).isInstanceOf(StartupFailure.class);
        assertThatCode(() -> start(Optional.of("k".repeat(32)))).doesNotThrowAnyException();
    }

    private static void start(Optional<String> key) {
        SessionCookies sessions = new SessionCookies();
        sessions.key = key;
        sessions.timeout = Duration.ofHours(8);
        sessions.begin(new StartupEvent());
    }
}
