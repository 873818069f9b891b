package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is secret in an address does not come into the log. */
class LoggablePathTest {
    @Test
    void the_token_of_a_calendar_is_not_logged() {
        assertThat(ProblemMappers.loggable("/kalender/3451/tX9-secret.ics")).isEqualTo("/kalender/…");
        assertThat(ProblemMappers.loggable("/k/3451/kalender")).isEqualTo("/k/3451/kalender");
    }
}
