package no.bevilling.simulation;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.bevilling.database.Tenant;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseRefused;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.RuleTrial;
import no.bevilling.simulation.SimulationFindings.Result;
import org.jboss.logging.Logger;

/**
 * Works on simulations in the background: one at a time in each instance, a part in each transaction, so that it can be
 * stopped between two parts and goes on behind the last one after a restart. An instance holds a simulation by a lease;
 * when it dies, another takes over.
 */
@ApplicationScoped
public class SimulationWorker {
    private static final Logger LOG = Logger.getLogger(SimulationWorker.class);
    private static final int PART = 1_000;
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    TriedCases cases;

    @Inject
    SimulationFindings findings;

    @Inject
    SimulationPace pace;

    @Inject
    RuleChecks rules;

    @Inject
    DatabaseRuleBaseStore store;

    @Inject
    Clock clock;

    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "simulation");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        return thread;
    });

    @PreDestroy
    void stop() {
        one.shutdownNow();
    }

    /** Lets this instance begin with a simulation as soon as it is free. */
    void begin(int municipality, UUID simulation) {
        one.execute(() -> {
            try {
                run(municipality, simulation);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.errorf(e, "Simulation %s of municipality %d stopped; it is tried again", simulation, municipality);
            }
        });
    }

    /** Takes over what an instance that is gone left behind. */
    @Scheduled(
            identity = "simulation-take-over",
            every = "${bevilling.simulation.take-over-every:1m}",
            delayed = "${bevilling.simulation.take-over-delay:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeOver() {
        jobs.forEach(
                "simulation-take-over",
                municipality -> Simulation.<Simulation>find(
                                "status in (?1, ?2) and (leaseUntil is null or leaseUntil < ?3)",
                                SimulationStatus.WAITING,
                                SimulationStatus.RUNNING,
                                clock.instant())
                        .list()
                        .forEach(left -> begin(municipality, left.id)));
    }

    /** Works on a simulation until it is done, stopped, or another instance has it. */
    void run(int municipality, UUID id) throws InterruptedException {
        Optional<Simulation> taken = Tenant.call(municipality, () -> take(id));
        if (taken.isEmpty()) {
            return;
        }
        RuleTrial trial;
        try {
            trial = rules.trial(layers(taken.get().beforeLayers), layers(taken.get().afterLayers));
        } catch (RuleBaseRefused refused) {
            LOG.errorf("Simulation %s cannot load its rules. %s", id, refused.getMessage());
            Tenant.run(municipality, () -> end(Simulations.required(id), SimulationStatus.FAILED));
            return;
        }
        long began;
        do {
            began = System.nanoTime();
        } while (Tenant.call(municipality, () -> part(id, trial)) && rested(began));
    }

    private boolean rested(long began) throws InterruptedException {
        pace.restAfter(System.nanoTime() - began);
        return true;
    }

    List<LayerSource> layers(List<LayerName> names) {
        return names.stream().map(name -> store.get(name.hash()).orElseThrow()).toList();
    }

    /** Takes a simulation for this instance; empty when it has ended or another instance holds it. */
    Optional<Simulation> take(UUID id) {
        Simulation about = Simulations.locked(entities, id);
        Instant now = clock.instant();
        boolean free = about.leaseUntil == null || about.leaseUntil.isBefore(now);
        if (!about.status.isUnderWay() || !free) {
            return Optional.empty();
        }
        if (about.status == SimulationStatus.WAITING) {
            about.status = SimulationStatus.RUNNING;
            about.total = cases.count(about, Subject.LICENCE) + cases.count(about, Subject.DECISION);
        }
        about.leaseUntil = now.plus(LEASE);
        return Optional.of(about);
    }

    /** Does one part; returns whether there is more to do. */
    boolean part(UUID id, RuleTrial trial) {
        Simulation about = Simulations.locked(entities, id);
        if (about.status != SimulationStatus.RUNNING) {
            return false;
        }
        List<TriedCases.Stored> next = cases.next(about, PART);
        if (next.isEmpty()) {
            if (about.subject == Subject.DECISION) {
                end(about, SimulationStatus.DONE);
                return false;
            }
            about.subject = Subject.DECISION;
            about.lastSeen = null;
            return true;
        }
        findings.add(about, on(next, about.validFrom, trial));
        about.lastSeen = next.get(next.size() - 1).id();
        about.done += next.size();
        about.leaseUntil = clock.instant().plus(LEASE);
        return true;
    }

    /** All processors, as long as nobody waits for an answer; else one. */
    private List<Result> on(List<TriedCases.Stored> part, LocalDate validFrom, RuleTrial trial) {
        Stream<TriedCases.Stored> some = pace.underWay() == 0 ? part.parallelStream() : part.stream();
        return some.map(stored -> cases.read(stored, validFrom))
                .map(tried -> new Result(tried, trial.on(tried.request())))
                .toList();
    }

    private void end(Simulation about, SimulationStatus status) {
        about.status = status;
        about.endedAt = clock.instant();
        about.leaseUntil = null;
    }
}
