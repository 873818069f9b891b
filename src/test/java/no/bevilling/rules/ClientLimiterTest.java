package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClientLimiterTest {

    private final AtomicLong now = new AtomicLong();
    private final ClientLimiter limiter = new ClientLimiter(60, 2, now::get);

    @Test
    void one_client_that_asks_too_often_does_not_lock_out_another() {
        assertThat(limiter.take("a")).isZero();
        assertThat(limiter.take("a")).isZero();
        assertThat(limiter.take("a")).isEqualTo(1);
        assertThat(limiter.take("b")).isZero();
    }

    @Test
    void tokens_come_back_with_time_up_to_the_burst() {
        limiter.take("a");
        limiter.take("a");
        now.addAndGet(1_000_000_000L);
        assertThat(limiter.take("a")).isZero();
        assertThat(limiter.take("a")).isPositive();
        now.addAndGet(3_600_000_000_000L);
        assertThat(limiter.take("a")).isZero();
        assertThat(limiter.take("a")).isZero();
        assertThat(limiter.take("a")).isPositive();
    }

    @Test
    void the_forwarded_address_counts_only_behind_a_trusted_proxy() {
        List<String> proxies = List.of("10.0.0.1", "10.0.0.2");
        assertThat(ClientAddress.of("198.51.100.7", "203.0.113.9", proxies)).isEqualTo("198.51.100.7");
        assertThat(ClientAddress.of("10.0.0.1", "203.0.113.9", proxies)).isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("10.0.0.1", "1.2.3.4, 203.0.113.9, 10.0.0.2", proxies)).isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("10.0.0.1", null, proxies)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("10.0.0.1", "no address", proxies)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("198.51.100.7", "203.0.113.9", List.of())).isEqualTo("198.51.100.7");
    }
}
