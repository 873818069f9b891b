package no.bevilling.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * What time it is in tests: as it is, or from the local time that {@code -Dbevilling.tests-begin=2027-01-04T10:00} names.
 * So one sees which tests hold on some days of the year, or in some hours of the day, only.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class TestClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        Clock now = Clock.system(OsloClock.OSLO);
        String begin = System.getProperty("bevilling.tests-begin");
        return begin == null
                ? now
                : Clock.offset(
                        now,
                        Duration.between(
                                now.instant(),
                                LocalDateTime.parse(begin)
                                        .atZone(OsloClock.OSLO)
                                        .toInstant()));
    }
}
