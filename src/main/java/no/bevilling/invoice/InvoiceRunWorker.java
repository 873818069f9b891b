package no.bevilling.invoice;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.BackgroundWork;
import no.bevilling.platform.Lease;
import no.bevilling.platform.MunicipalityJobs;

/**
 * Works on invoice runs in the background, a part in each transaction, so that a restart goes on with what is left and hands
 * nothing over twice. An instance holds a run by a lease; when it dies, another takes over.
 */
@ApplicationScoped
public class InvoiceRunWorker {
    private static final int PART = 50;

    @Inject
    EntityManager entities;

    @Inject
    InvoiceRuns runs;

    @Inject
    HandedOver handedOver;

    @Inject
    InvoiceRunFile file;

    @Inject
    Municipalities municipalities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Clock clock;

    private final BackgroundWork work = new BackgroundWork("invoice-run");

    @PreDestroy
    void stop() {
        work.stop();
    }

    /** Lets this instance begin with a run as soon as it is free. */
    void begin(int municipality, UUID run) {
        work.begin(municipality, run, this::run);
    }

    /** Takes over what an instance that is gone left behind. */
    @Scheduled(
            identity = "invoice-run-take-over",
            every = "${bevilling.invoice.take-over-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeOver() {
        jobs.forEach(
                "invoice-run-take-over",
                municipality -> InvoiceRun.<InvoiceRun>list(
                                "status = ?1 and (leaseUntil is null or leaseUntil < ?2)",
                                InvoiceRun.Status.RUNNING,
                                clock.instant())
                        .forEach(left -> begin(municipality, left.id)));
    }

    /** Works on a run until it is done, or another instance has it. */
    void run(int municipality, UUID id) {
        boolean more = Tenant.<Boolean>call(municipality, () -> take(id));
        while (more && !Thread.currentThread().isInterrupted()) {
            more = Tenant.<Boolean>call(municipality, () -> part(id));
            if (!more) {
                end(municipality, id);
            }
        }
    }

    private boolean take(UUID id) {
        InvoiceRun run = locked(id);
        Instant now = clock.instant();
        if (!run.isUnderWay() || !Lease.isFree(run.leaseUntil, now)) {
            return false;
        }
        run.leaseUntil = Lease.from(now);
        return true;
    }

    /** Does one part; returns whether there is more to do. */
    private boolean part(UUID id) {
        InvoiceRun run = locked(id);
        List<InvoiceEntry> next = runs.left(PART);
        next.forEach(entry -> handedOver.line(run, entry).persist());
        run.done += next.size();
        // Invoices that were made meanwhile go along.
        run.total = Math.max(run.total, run.done);
        run.leaseUntil = Lease.from(clock.instant());
        return next.size() == PART;
    }

    /** The file is in the folder before the run is done; a run that stops between the two writes the same file again. */
    private void end(int municipality, UUID id) {
        String written;
        try {
            written = file.drop(
                    municipality,
                    municipalities.byId(municipality).orElseThrow().number(),
                    id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Tenant.run(municipality, () -> {
            InvoiceRun run = locked(id);
            run.writtenTo = written;
            run.status = InvoiceRun.Status.DONE;
            run.total = run.done;
            run.endedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            run.leaseUntil = null;
        });
    }

    private InvoiceRun locked(UUID id) {
        return entities.find(InvoiceRun.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
    }
}
