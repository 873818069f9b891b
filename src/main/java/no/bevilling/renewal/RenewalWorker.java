package no.bevilling.renewal;

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

/**
 * Works on renewal waves in the background, a part in each transaction: first sorts every licence, and when two people have
 * decided, gives the new periods and writes the letters. What a line says and what was done about it stand in one
 * transaction, so a restart goes on with the lines that are left and treats none twice. An instance holds a wave by a lease;
 * when it dies, another takes over.
 */
@ApplicationScoped
public class RenewalWorker {
    /** Licences sorted, and letters written, in one transaction. */
    private static final int PART_SORTED = 100;

    private static final int PART_TOLD = 10;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    LineTreatment treatment;

    @Inject
    Clock clock;

    private final BackgroundWork work = new BackgroundWork("renewal");

    @PreDestroy
    void stop() {
        work.stop();
    }

    /** Lets this instance begin with a wave as soon as it is free. */
    void begin(int municipality, UUID wave) {
        work.begin(municipality, wave, this::run);
    }

    /** Takes over what an instance that is gone left behind. */
    @Scheduled(
            identity = "renewal-take-over",
            every = "${bevilling.renewal.take-over-every:1m}",
            delayed = "${bevilling.renewal.take-over-delay:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeOver() {
        jobs.forEach(
                "renewal-take-over",
                municipality -> RenewalWave.<RenewalWave>find(
                                "status in (?1, ?2) and (leaseUntil is null or leaseUntil < ?3)",
                                WaveStatus.SORTING,
                                WaveStatus.TELLING,
                                clock.instant())
                        .list()
                        .forEach(left -> begin(municipality, left.id)));
    }

    /** Works on a wave until this step of it is done, or another instance has it. */
    void run(int municipality, UUID id) {
        boolean more = Tenant.call(municipality, () -> take(id));
        while (more && !Thread.currentThread().isInterrupted()) {
            more = Tenant.call(municipality, () -> part(id));
        }
    }

    /** Takes a wave for this instance; false when there is nothing to do or another instance holds it. */
    boolean take(UUID id) {
        RenewalWave wave = entities.find(RenewalWave.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        boolean free = Lease.isFree(wave.leaseUntil, now);
        if (!wave.status.isUnderWay() || !free) {
            return false;
        }
        wave.leaseUntil = Lease.from(now);
        return true;
    }

    /** Does one part; returns whether there is more to do. */
    boolean part(UUID id) {
        RenewalWave wave = entities.find(RenewalWave.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (!wave.status.isUnderWay()) {
            return false;
        }
        boolean sorting = wave.status == WaveStatus.SORTING;
        List<RenewalLine> next = sorting ? unsorted(wave) : untold(wave);
        if (next.isEmpty()) {
            wave.status = sorting ? WaveStatus.SORTED : WaveStatus.DONE;
            wave.endedAt = sorting ? null : clock.instant();
            wave.leaseUntil = null;
            return false;
        }
        if (sorting) {
            treatment.sort(wave, next);
        } else {
            treatment.tell(wave, next);
        }
        wave.done += next.size();
        wave.leaseUntil = Lease.from(clock.instant());
        return true;
    }

    private static List<RenewalLine> unsorted(RenewalWave wave) {
        return RenewalLine.<RenewalLine>find(
                        "waveId = ?1 and sorting = ?2 and problem is null order by id", wave.id, Sorting.NOT_TREATED)
                .page(0, PART_SORTED)
                .list();
    }

    private static List<RenewalLine> untold(RenewalWave wave) {
        return RenewalLine.<RenewalLine>find(
                        "waveId = ?1 and toldAt is null and sorting in (?2, ?3) and problem is null order by id",
                        wave.id,
                        Sorting.CONTINUES,
                        Sorting.MUST_APPLY)
                .page(0, PART_TOLD)
                .list();
    }
}
