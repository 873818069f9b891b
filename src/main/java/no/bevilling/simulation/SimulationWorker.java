package no.bevilling.simulation;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import no.bevilling.database.Tenant;
import no.bevilling.platform.BackgroundWork;
import no.bevilling.platform.Lease;
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
 * stopped between two parts and goes on behind the last one after a restart. While one part is written the next is read and
 * tried, as long as nobody waits for an answer. An instance holds a simulation by a lease; when it dies, another takes over.
 */
@ApplicationScoped
public class SimulationWorker {
    private static final Logger LOG = Logger.getLogger(SimulationWorker.class);

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

    private final BackgroundWork work = new BackgroundWork("simulation");
    private final BackgroundWork ahead = new BackgroundWork("simulation-ahead");

    /** What was found for a part, and how far it goes; nothing is left of its subject where it is empty. */
    record Part(Subject subject, UUID last, List<Result> results) {}

    @PreDestroy
    void stop() {
        work.stop();
        ahead.stop();
    }

    /** Lets this instance begin with a simulation as soon as it is free. */
    void begin(int municipality, UUID simulation) {
        work.begin(municipality, simulation, this::run);
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
        Part part = tried(municipality, taken.get(), trial, taken.get().subject, taken.get().lastSeen);
        boolean more;
        do {
            long began = System.nanoTime();
            Part written = part;
            Callable<Part> following = () -> behind(municipality, taken.get(), trial, written);
            boolean alone = pace.underWay() == 0;
            Future<Part> inAdvance = alone ? ahead.submit(following) : null;
            more = Tenant.call(municipality, () -> write(id, written));
            part = alone ? result(inAdvance) : more ? result(following) : null;
            pace.restAfter(System.nanoTime() - began);
        } while (more);
    }

    private static Part result(Callable<Part> part) throws InterruptedException {
        FutureTask<Part> now = new FutureTask<>(part);
        now.run();
        return result(now);
    }

    private static Part result(Future<Part> part) throws InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        }
    }

    List<LayerSource> layers(List<LayerName> names) {
        return names.stream().map(name -> store.get(name.hash()).orElseThrow()).toList();
    }

    /** Takes a simulation for this instance; empty when it has ended or another instance holds it. */
    Optional<Simulation> take(UUID id) {
        Simulation about = Simulations.locked(entities, id);
        Instant now = clock.instant();
        boolean free = Lease.isFree(about.leaseUntil, now);
        if (!about.status.isUnderWay() || !free) {
            return Optional.empty();
        }
        if (about.status == SimulationStatus.WAITING) {
            about.status = SimulationStatus.RUNNING;
            about.total = cases.count(about, Subject.LICENCE) + cases.count(about, Subject.DECISION);
        }
        about.leaseUntil = Lease.from(now);
        return Optional.of(about);
    }

    /** The part behind another: of the same subject, of the next one, or none when there is nothing more. */
    private Part behind(int municipality, Simulation about, RuleTrial trial, Part part) {
        if (!part.results().isEmpty()) {
            return tried(municipality, about, trial, part.subject(), part.last());
        }
        return part.subject() == Subject.LICENCE ? tried(municipality, about, trial, Subject.DECISION, null) : null;
    }

    /** Reads a part and tries the rules on it; no transaction is open while they run. */
    Part tried(int municipality, Simulation about, RuleTrial trial, Subject subject, UUID behind) {
        List<TriedCases.Stored> next = Tenant.call(municipality, () -> cases.next(about, subject, behind));
        UUID last = next.isEmpty() ? behind : next.get(next.size() - 1).id();
        return new Part(subject, last, on(next, about.validFrom, trial));
    }

    /** Writes what was found and moves the simulation behind it; returns whether there is more to do. */
    boolean write(UUID id, Part part) {
        Simulation about = Simulations.locked(entities, id);
        if (about.status != SimulationStatus.RUNNING) {
            return false;
        }
        if (part.results().isEmpty()) {
            if (part.subject() == Subject.DECISION) {
                end(about, SimulationStatus.DONE);
                return false;
            }
            about.subject = Subject.DECISION;
            about.lastSeen = null;
            return true;
        }
        findings.add(about, part.results());
        about.lastSeen = part.last();
        about.done += part.results().size();
        about.leaseUntil = Lease.from(clock.instant());
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
