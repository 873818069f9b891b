package no.bevilling.fee;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.BackgroundWork;
import no.bevilling.platform.Lease;
import no.bevilling.platform.MunicipalityJobs;
import org.jboss.logging.Logger;

/**
 * Works on fee runs in the background: reckons the licences, many in a transaction, and when two people stand behind them, makes
 * the decisions, one in each. What a line says and what was done about it stand in one transaction, so a restart goes on
 * with the lines that are left and decides none twice. An instance holds a run by a lease; when it dies, another takes over.
 */
@ApplicationScoped
public class FeeWorker {
    private static final Logger LOG = Logger.getLogger(FeeWorker.class);
    private static final int PART = 100;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    LineTreatment treatment;

    @Inject
    LineDecisions decisions;

    @Inject
    Clock clock;

    private final BackgroundWork work = new BackgroundWork("fees");

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
            identity = "fee-take-over",
            every = "${bevilling.fee.take-over-every:1m}",
            delayed = "${bevilling.fee.take-over-delay:12s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeOver() {
        jobs.forEach(
                "fee-take-over",
                municipality -> FeeRun.<FeeRun>find(
                                "status <> ?1 and (leaseUntil is null or leaseUntil < ?2)",
                                RunStatus.OPEN,
                                clock.instant())
                        .list()
                        .forEach(left -> begin(municipality, left.id)));
    }

    /** Works on a run until this step of it is done, or another instance has it. */
    public void run(int municipality, UUID id) {
        boolean more = Tenant.call(municipality, () -> take(id));
        while (more && !Thread.currentThread().isInterrupted()) {
            more = part(municipality, id);
        }
    }

    /** Takes a run for this instance; false when there is nothing to do or another instance holds it. */
    boolean take(UUID id) {
        FeeRun run = locked(id);
        Instant now = clock.instant();
        boolean free = Lease.isFree(run.leaseUntil, now);
        if (!run.status.isUnderWay() || !free) {
            return false;
        }
        run.leaseUntil = Lease.from(now);
        return true;
    }

    private boolean part(int municipality, UUID id) {
        RunStatus status = Tenant.call(municipality, () -> locked(id).status);
        return switch (status) {
            case RECKONING -> Tenant.call(municipality, () -> reckon(id));
            case DECIDING -> decide(municipality, id);
            case OPEN -> false;
        };
    }

    private boolean reckon(UUID id) {
        FeeRun run = locked(id);
        List<FeeLine> next = FeeLine.<FeeLine>find(
                        "runId = ?1 and status = ?2 and problem is null order by id", id, LineStatus.NOT_RECKONED)
                .page(0, PART)
                .list();
        if (next.isEmpty()) {
            return opened(run);
        }
        treatment.reckon(run, next);
        run.done += next.size();
        run.leaseUntil = Lease.from(clock.instant());
        return true;
    }

    /** A decision stands in a transaction of its own: one that cannot be made leaves nothing behind. */
    private boolean decide(int municipality, UUID id) {
        UUID line = Tenant.call(
                municipality,
                () -> FeeLine.<FeeLine>find(
                                "runId = ?1 and status = ?2 and problem is null order by id", id, LineStatus.APPROVED)
                        .firstResultOptional()
                        .map(next -> next.id)
                        .orElse(null));
        if (line == null) {
            return Tenant.call(municipality, () -> opened(locked(id)));
        }
        try {
            Tenant.run(municipality, () -> {
                FeeRun run = locked(id);
                decisions.decide(run, entities.find(FeeLine.class, TenantKey.of(line)));
                advance(run);
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "The fee of line %s could not be decided", line);
            Tenant.run(municipality, () -> {
                FeeLine failed = entities.find(FeeLine.class, TenantKey.of(line));
                failed.problem =
                        e instanceof FeeStopped stopped ? stopped.reason().name() : String.valueOf(e.getMessage());
                failed.status = LineStatus.RECKONED;
                failed.approvedBy = null;
                failed.approvedAt = null;
                advance(locked(id));
            });
        }
        return true;
    }

    private void advance(FeeRun run) {
        run.done++;
        run.leaseUntil = Lease.from(clock.instant());
    }

    private static boolean opened(FeeRun run) {
        run.status = RunStatus.OPEN;
        run.leaseUntil = null;
        return false;
    }

    private FeeRun locked(UUID id) {
        return entities.find(FeeRun.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
    }
}
