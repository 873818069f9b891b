package no.bevilling.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Erases who signed in, once nobody needs it to look into misuse any more. The chain of the installation stays whole, and an entry
 * tells of each erasure.
 */
@ApplicationScoped
class OldSignIns {
    private static final int AT_ONCE = 500;
    private static final String WHY = "personvernforordningen artikkel 5 nr. 1 e";
    private static final String OLD = """
            select e.id from audit_entry e join audit_payload p on p.municipality_id = e.municipality_id and p.entry_id = e.id
            where e.municipality_id = :m and e.recorded_at < :before and p.payload like '%"action":"signed-in"%'
              and p.payload like '{"at":"%","kind":"CHANGED",%'
              and not exists (select from audit_waiting w where w.municipality_id = :m and w.entry_id = e.id)
            order by e.recorded_at, e.id limit :most
            """;

    /** How long a sign-in is kept. */
    @ConfigProperty(name = "bevilling.sign-ins.kept", defaultValue = "P1Y")
    Period kept;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Scheduled(
            identity = "old-sign-ins",
            every = "24h",
            delayed = "50m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyDay() {
        jobs.once("old-sign-ins", Tenant.INSTALLATION, installation -> erase());
    }

    /** Erases in the transaction of the installation, at most some hundred; returns how many. */
    int erase() {
        Instant before = clock.instant().atZone(clock.getZone()).minus(kept).toInstant();
        List<?> old = entities.createNativeQuery(OLD, UUID.class)
                .setParameter("m", Tenant.id())
                .setParameter("before", before)
                .setParameter("most", AT_ONCE)
                .getResultList();
        old.forEach(entry -> audit.erase((UUID) entry, WHY));
        return old.size();
    }
}
