package no.bevilling.turnover;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import no.bevilling.platform.MunicipalityJobs;
import org.jboss.logging.Logger;

/** Asks for returns, reminds, and proposes points for what did not come, in every municipality and part by part. */
@ApplicationScoped
class TurnoverJobs {
    private static final Logger LOG = Logger.getLogger(TurnoverJobs.class);
    private static final String JOB = "turnover-returns";
    /** More parts than any municipality has holders for: a job that never ends is a defect. */
    private static final int MOST_PARTS = 1000;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    TurnoverRounds rounds;

    @Inject
    PointsProposals proposals;

    @Scheduled(
            identity = JOB,
            every = "{bevilling.turnover.every}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void all() {
        for (int municipality : jobs.all()) {
            if (municipality == 0) {
                continue;
            }
            try {
                whole(municipality, rounds::ask);
                whole(municipality, rounds::remind);
                whole(municipality, proposals::propose);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Turnover returns of municipality %d stopped; they go on next time", municipality);
            }
        }
    }

    private void whole(int municipality, IntSupplier part) {
        AtomicInteger done = new AtomicInteger(TurnoverRounds.PART);
        for (int parts = 0; done.get() >= TurnoverRounds.PART && parts < MOST_PARTS; parts++) {
            done.set(0);
            jobs.once(JOB, municipality, here -> done.set(part.getAsInt()));
        }
    }
}
