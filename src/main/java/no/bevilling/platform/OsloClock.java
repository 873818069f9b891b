package no.bevilling.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock: Europe/Oslo. Nobody asks the system for the time. */
@ApplicationScoped
class OsloClock {
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(OSLO);
    }
}
