package no.bevilling.archive;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Hands over what waits, one entry in one transaction that holds its row: two instances never take the same one, and after a
 * crash in between it waits as before and goes again, under the same name. What cannot be handed over is tried again for as
 * long as it takes, with growing pauses.
 */
@ApplicationScoped
public class ArchiveSender {
    private static final Logger LOG = Logger.getLogger(ArchiveSender.class);

    /** Entries of one municipality in one run: the next municipality waits its turn. */
    private static final int MOST_AT_ONCE = 200;

    private static final int LONGEST_DETAIL = 1000;

    private static final String NEXT = """
            select id from archive_entry
            where municipality_id = :municipality and status = 'WAITING' and next_attempt_at <= :now
            order by next_attempt_at, id
            limit 1 for update skip locked
            """;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    ArchiveQueue queue;

    @Inject
    ArchiveReceipts receipts;

    @Inject
    ArchiveSettings settings;

    @Inject
    JournalPosts posts;

    @Inject
    ArchiveDelivery delivery;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** How long to wait after the first, second, third … try that failed; the last pause stands for all that follow. */
    @ConfigProperty(name = "bevilling.archive.pauses")
    List<Duration> pauses;

    @Scheduled(
            identity = "archive-hand-over",
            every = "{bevilling.archive.every}",
            delayed = "45s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runAll() {
        for (int municipality : jobs.all()) {
            try {
                run(municipality);
            } catch (RuntimeException e) {
                LOG.errorf(
                        e, "Handing over to the archive failed for municipality %d; it is tried again", municipality);
            }
        }
    }

    /** Finds what is new, hands over what is due, and reads what the archive has answered. To be called outside of transactions. */
    public void run(int municipality) {
        if (Tenant.call(municipality, () -> settings.inUse().isEmpty())) {
            return;
        }
        jobs.once("archive-queue", municipality, here -> queue.fill());
        send(municipality);
        receipts.read(municipality);
    }

    /** Hands over what is due in a municipality. To be called outside of transactions. */
    void send(int municipality) {
        for (int i = 0; i < MOST_AT_ONCE && sendNext(municipality); i++) {
            // Each in its own transaction.
        }
    }

    /**
     * Takes the entry that has waited longest, unless another instance has it.
     *
     * @return whether there was one
     */
    boolean sendNext(int municipality) {
        UUID[] taken = {null};
        try {
            return sendNext(municipality, taken);
        } catch (RuntimeException defect) {
            if (taken[0] == null) {
                throw defect;
            }
            LOG.errorf(defect, "Entry %s of municipality %d could not be made ready", taken[0], municipality);
            // One that cannot be handled must not stand in the way of the rest.
            Tenant.run(municipality, () -> {
                ArchiveEntry entry = ArchiveEntry.findById(TenantKey.of(taken[0]));
                entry.attempts++;
                failed(entry, ArchiveProblem.DEFECT, String.valueOf(defect.getMessage()));
            });
            return true;
        }
    }

    private boolean sendNext(int municipality, UUID[] taken) {
        return Tenant.call(municipality, () -> {
            Optional<ArchiveSetting> setting = settings.inUse();
            if (setting.isEmpty()) {
                return false;
            }
            List<?> next = entities.createNativeQuery(NEXT, UUID.class)
                    .setParameter("municipality", municipality)
                    .setParameter("now", now())
                    .getResultList();
            if (next.isEmpty()) {
                return false;
            }
            taken[0] = (UUID) next.get(0);
            attempt(ArchiveEntry.findById(TenantKey.of(taken[0])), setting.get());
            return true;
        });
    }

    private void attempt(ArchiveEntry entry, ArchiveSetting setting) {
        entry.attempts++;
        String number = municipalities.byId(entry.municipalityId).orElseThrow().number();
        JournalPost post = posts.of(entry, setting);
        try {
            delivery.handOver(number, entry.municipalityId, post, entry.anew);
        } catch (IOException e) {
            LOG.warnf("Entry %s was not handed over to the archive (%s), try %d", entry.id, e, entry.attempts);
            failed(entry, ArchiveProblem.FOLDER, e.toString());
            return;
        }
        entry.status = ArchiveStatus.HANDED_OVER;
        entry.handedOverAt = now();
        entry.anew = false;
        entry.papers = post.papers().stream()
                .map(paper -> new ArchiveEntry.HandedPaper(
                        paper.title(),
                        paper.fileName(),
                        paper.mediaType(),
                        paper.size(),
                        paper.sha256(),
                        paper.exemptLaw() == null ? "" : paper.exemptLaw()))
                .toList();
        entry.problem = null;
        entry.detail = "";
    }

    /** It waits, longer each time. */
    void failed(ArchiveEntry entry, ArchiveProblem problem, String detail) {
        entry.status = ArchiveStatus.WAITING;
        entry.problem = problem;
        entry.detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
        entry.nextAttemptAt = now().plus(pauses.get(Math.min(Math.max(entry.attempts, 1), pauses.size()) - 1));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
