package no.bevilling.fee;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.bevilling.platform.MunicipalityJobs;

/** Asks about events that are over, and reminds, in every municipality. */
@ApplicationScoped
class EventReportJobs {
    private static final String JOB = "event-reports";

    @Inject
    MunicipalityJobs jobs;

    @Inject
    EventReports reports;

    @Scheduled(
            identity = JOB,
            every = "{bevilling.fee.event-reports-every}",
            delayed = "6m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void all() {
        jobs.forEach(JOB, municipality -> {
            if (municipality != 0) {
                reports.ask();
                reports.remind();
            }
        });
    }
}
