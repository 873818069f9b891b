package no.bevilling.tip;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import no.bevilling.platform.Throttle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps one client, and all of them together, from filling the box of a municipality. */
@ApplicationScoped
class TipFlood {
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.tips.per-hour", defaultValue = "10")
    int perClient;

    @ConfigProperty(name = "bevilling.tips.municipality-per-hour", defaultValue = "120")
    int perMunicipality;

    private Throttle clients;
    private Throttle municipalities;

    @PostConstruct
    void start() {
        clients = new Throttle(clock, perClient, WINDOW);
        municipalities = new Throttle(clock, perMunicipality, WINDOW);
    }

    /** Counts a tip. Returns 0 where it may be put in, else the seconds to wait. */
    int count(String client, int municipality) {
        int wait = clients.count(client);
        return wait > 0 ? wait : municipalities.count(Integer.toString(municipality));
    }

    /** Starts afresh for a client. */
    void forget(String client) {
        clients.forget(client);
    }
}
