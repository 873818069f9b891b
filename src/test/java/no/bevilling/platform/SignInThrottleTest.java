package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void who_fails_often_with_a_name_has_to_wait_and_may_then_try_again() {
        fail("sara", "10.0.0.1", SignInThrottle.FAILURES_WITH_A_NAME);
        assertThat(throttle.secondsToWait("Sara", "10.0.0.1")).isEqualTo(900);
        now = now.plus(Duration.ofMinutes(15));
        assertThat(throttle.secondsToWait("sara", "10.0.0.1")).isZero();
    }

    @Test
    void nobody_can_lock_out_somebody_else() {
        fail("sara", "10.0.0.1", 1000);
        assertThat(throttle.secondsToWait("sara", "10.0.0.2"))
                .as("guessed at very often: strangers wait")
                .isPositive();
        now = now.plus(Duration.ofMinutes(15));
        throttle.succeeded("sara", "10.0.0.2");
        fail("sara", "10.0.0.1", 1000);
        assertThat(throttle.secondsToWait("sara", "10.0.0.2"))
                .as("she has signed in from there before")
                .isZero();
    }

    @Test
    void a_client_that_tries_many_names_has_to_wait() {
        for (int i = 0; i < SignInThrottle.FAILURES_OF_A_CLIENT; i++) {
            throttle.failed("name" + i, "10.0.0.1");
        }
        assertThat(throttle.secondsToWait("another", "10.0.0.1")).isPositive();
        assertThat(throttle.secondsToWait("another", "10.0.0.2")).isZero();
    }

    @Test
    void the_right_password_forgives_the_wrong_ones() {
        fail("sara", "10.0.0.1", SignInThrottle.FAILURES_WITH_A_NAME - 1);
        throttle.succeeded("sara", "10.0.0.1");
        fail("sara", "10.0.0.1", 1);
        assertThat(throttle.secondsToWait("sara", "10.0.0.1")).isZero();
    }

    private void fail(String name, String client, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name, client);
        }
    }
}
