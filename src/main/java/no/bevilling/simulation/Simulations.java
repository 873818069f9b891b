package no.bevilling.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;

/** Simulations of the municipality of the current transaction: started, followed, stopped, deleted. */
@ApplicationScoped
public class Simulations {
    /** How far back decisions can be tried, in years. */
    public static final int MOST_YEARS = 10;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What is to be tried.
     *
     * @param family shared by those that are started together
     * @param validFrom the day from which the new rules would hold
     * @param years how many years back decisions are tried, 0 to {@value #MOST_YEARS}
     * @param before the layers of the rules in force, the national one first
     * @param after the layers of the rules that are tried
     */
    public record Wanted(
            UUID family, String title, LocalDate validFrom, int years, List<LayerName> before, List<LayerName> after) {}

    /** Stores a new simulation; a worker begins with it when the transaction has ended. */
    public Simulation start(Wanted wanted, SignedInAccount actor) {
        if (wanted.years() < 0 || wanted.years() > MOST_YEARS) {
            throw ProblemException.invalid("years", "must be 0 to " + MOST_YEARS);
        }
        Simulation simulation = new Simulation();
        simulation.familyId = wanted.family();
        simulation.title = wanted.title().strip();
        simulation.validFrom = wanted.validFrom();
        simulation.decidedSince = LocalDate.now(clock).minusYears(wanted.years());
        simulation.beforeLayers = wanted.before();
        simulation.afterLayers = wanted.after();
        simulation.startedBy = actor.id();
        simulation.startedAt = clock.instant();
        simulation.persistAndFlush();
        audit.changed("simulation", simulation.id, "started", Map.of("title", simulation.title));
        return simulation;
    }

    /** Stops it between two parts; what was found until then stands. One that has ended is left as it is. */
    public void stop(UUID id) {
        Simulation simulation = locked(entities, id);
        if (simulation.status.isUnderWay()) {
            simulation.status = SimulationStatus.STOPPED;
            simulation.endedAt = clock.instant();
            simulation.leaseUntil = null;
            audit.changed("simulation", id, "stopped");
        }
    }

    /** Deletes it with all it found. */
    public void delete(UUID id) {
        stop(id);
        required(id).delete();
        audit.changed("simulation", id, "deleted");
    }

    /** One of them, if it is this municipality's. */
    public Optional<Simulation> find(UUID id) {
        return Simulation.findByIdOptional(TenantKey.of(id));
    }

    public long count() {
        return Simulation.count();
    }

    /** The newest ones. */
    public List<Simulation> newest(int page, int size) {
        return Simulation.<Simulation>find("order by startedAt desc, id")
                .page(page - 1, size)
                .list();
    }

    /** The one of a family in this municipality, if there is one. */
    Optional<Simulation> ofFamily(UUID family) {
        return Simulation.<Simulation>find("familyId", family).firstResultOptional();
    }

    static Simulation required(UUID id) {
        return Simulation.<Simulation>findByIdOptional(TenantKey.of(id)).orElseThrow();
    }

    static Simulation locked(EntityManager entities, UUID id) {
        return entities.find(Simulation.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
    }
}
