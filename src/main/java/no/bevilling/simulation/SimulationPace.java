package no.bevilling.simulation;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets people go before simulations: while requests are under way in this instance, a simulation rests as long as it
 * has worked.
 */
@ApplicationScoped
class SimulationPace {
    private final AtomicInteger requests = new AtomicInteger();

    void count(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            requests.incrementAndGet();
            request.addEndHandler(ended -> requests.decrementAndGet());
            request.next();
        });
    }

    /** Requests under way in this instance. */
    int underWay() {
        return requests.get();
    }

    /** Rests after {@code worked} nanoseconds of work, if somebody waits for an answer. */
    void restAfter(long worked) throws InterruptedException {
        if (underWay() > 0) {
            Thread.sleep(Math.min(1_000, worked / 1_000_000 + 1));
        }
    }
}
