package no.bevilling.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.BackgroundWork;
import no.bevilling.platform.Lease;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes proposals now and then, and carries out what was approved, a part in each transaction: what is erased, what is said of it
 * in the proposal and what stands in the log are one. Killed half way, this instance or another goes on with what is left. Just
 * before something goes it is asked once more whether anything holds it back. Files follow when that is committed.
 */
@ApplicationScoped
public class RetentionWorker {
    private static final int PART = 200;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Proposals proposals;

    @Inject
    Retention retention;

    @Inject
    Candidates candidates;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** How long after the last proposal the job makes another one. */
    @ConfigProperty(name = "bevilling.retention.proposed-every", defaultValue = "P1M")
    Period every;

    private final BackgroundWork work = new BackgroundWork("retention");

    @PreDestroy
    void stop() {
        work.stop();
    }

    /** Lets this instance begin as soon as it is free. */
    void begin(int municipality, UUID proposal) {
        work.begin(municipality, proposal, this::run);
    }

    @Scheduled(
            identity = "retention-propose",
            every = "24h",
            delayed = "45m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyDay() {
        jobs.forEach("retention-propose", municipality -> proposeIfDue());
    }

    /** Makes a proposal in the municipality of the current transaction, where the last one is old enough. */
    void proposeIfDue() {
        Instant since = clock.instant().atZone(clock.getZone()).minus(every).toInstant();
        if (Tenant.id() != Tenant.INSTALLATION
                && proposals.waiting().isEmpty()
                && Proposal.count("startedAt > ?1", since) == 0) {
            proposals.propose(null);
        }
    }

    /** Takes over what an instance that is gone left behind, files among it. */
    @Scheduled(
            identity = "retention-take-over",
            every = "${bevilling.retention.take-over-every:1m}",
            delayed = "40s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeOver() {
        jobs.forEach("retention-take-over", municipality -> {
            Proposal.<Proposal>find(
                            "status = ?1 and (leaseUntil is null or leaseUntil < ?2)",
                            ProposalStatus.ERASING,
                            clock.instant())
                    .list()
                    .forEach(left -> begin(municipality, left.id));
            eraseFiles();
        });
    }

    /** Works on a proposal until it is carried out, or another instance has it. */
    public void run(int municipality, UUID id) {
        boolean more = Tenant.call(municipality, () -> take(id));
        while (more && !Thread.currentThread().isInterrupted()) {
            more = Tenant.call(municipality, () -> part(id));
        }
        int files;
        do {
            files = Tenant.call(municipality, this::eraseFiles);
        } while (files > 0);
    }

    /** Takes it for this instance; false when there is nothing to do or another instance holds it. */
    boolean take(UUID id) {
        Proposal proposal = locked(id);
        Instant now = clock.instant();
        if (proposal.status != ProposalStatus.ERASING || !Lease.isFree(proposal.leaseUntil, now)) {
            return false;
        }
        proposal.leaseUntil = Lease.from(now);
        return true;
    }

    /** Erases the next part, in the current transaction; false when none is left. */
    boolean part(UUID id) {
        Proposal proposal = locked(id);
        List<ProposalItem> next = ProposalItem.<ProposalItem>find(
                        "proposalId = ?1 and status = ?2 order by kind, id", id, ItemStatus.WAITING)
                .page(0, PART)
                .list();
        if (next.isEmpty()) {
            proposal.status = ProposalStatus.DONE;
            proposal.leaseUntil = null;
            proposal.endedAt = now();
            audit.changed(
                    "retention",
                    id,
                    "carried out",
                    Map.of("counts", counts(id), "approvedBy", proposal.reviewedByName));
            return false;
        }
        RetentionKind kind = next.get(0).kind;
        List<ProposalItem> part =
                next.stream().filter(item -> item.kind == kind).toList();
        erase(proposal, kind, part);
        proposal.done += part.size();
        proposal.leaseUntil = Lease.from(clock.instant());
        return true;
    }

    private void erase(Proposal proposal, RetentionKind kind, List<ProposalItem> part) {
        Map<UUID, Optional<HeldBecause>> now = candidates.again(
                Proposals.asked(retention.catalogue().of(kind), proposal.periods, proposal.asOf),
                part.stream().map(item -> item.subjectId).toList());
        List<ProposalItem> going = new ArrayList<>();
        for (ProposalItem item : part) {
            Optional<HeldBecause> held = now.get(item.subjectId);
            if (held == null) {
                item.status = ItemStatus.GONE;
            } else if (held.isPresent()) {
                item.status = ItemStatus.HELD;
                item.heldBecause = held.get();
            } else {
                going.add(item);
            }
        }
        if (going.isEmpty()) {
            return;
        }
        List<UUID> ids = going.stream().map(item -> item.subjectId).toList();
        if (kind == RetentionKind.ACCESS_LOG) {
            String because = "sletting " + proposal.id + ", personvernforordningen artikkel 5 nr. 1 e";
            ids.forEach(entry -> audit.erase(entry, because));
        } else {
            entities.flush();
            entities.createNativeQuery(
                            "select erase_by_retention(:proposal, :kind, cast(:ids as uuid[]))", Integer.class)
                    .setParameter("proposal", proposal.id)
                    .setParameter("kind", kind.name())
                    .setParameter("ids", ids.toString().replace('[', '{').replace(']', '}'))
                    .getSingleResult();
        }
        Instant at = now();
        going.forEach(item -> {
            item.status = ItemStatus.ERASED;
            item.erasedAt = at;
        });
        audit.changed(
                "retention",
                proposal.id,
                "erased",
                Map.of(
                        "kind", kind.name(),
                        "count", ids.size(),
                        "ids", ids.stream().map(UUID::toString).toList(),
                        "approvedBy", proposal.reviewedByName));
    }

    /** What became of it, by kind and outcome. */
    private Map<String, Long> counts(UUID id) {
        Map<String, Long> counts = new java.util.TreeMap<>();
        proposals
                .counts(id)
                .forEach(count -> counts.merge(count.kind() + " " + count.status(), count.items(), Long::sum));
        return counts;
    }

    private int eraseFiles() {
        return (Integer) entities.createNativeQuery("select erase_released_files(:most)", Integer.class)
                .setParameter("most", PART)
                .getSingleResult();
    }

    private Proposal locked(UUID id) {
        return entities.find(Proposal.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
