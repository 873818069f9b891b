package no.bevilling.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.platform.MunicipalityJobs;

/**
 * Chains the entries whose transactions have committed, municipality by municipality. An entry that commits late is
 * chained late: nothing is passed over, whatever order numbers were given out in.
 */
@ApplicationScoped
public class AuditSealer {
    /** Entries sealed in one transaction; the rest follows in the next. */
    static final int BATCH = 1000;

    private static final String JOB = "audit-seal";

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Clock clock;

    @Scheduled(
            identity = JOB,
            every = "{bevilling.audit.seal-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealAll() {
        jobs.forEach(JOB, municipality -> sealBatch());
    }

    /**
     * Seals everything that waits in the municipality, unless another instance is at it.
     *
     * @return how many entries were sealed
     */
    public int seal(int municipality) {
        int[] sealed = {0, BATCH};
        while (sealed[1] == BATCH) {
            sealed[1] = 0;
            jobs.once(JOB, municipality, id -> sealed[1] = sealBatch());
            sealed[0] += sealed[1];
        }
        return sealed[0];
    }

    private int sealBatch() {
        List<Object[]> waiting = waiting();
        if (waiting.isEmpty()) {
            return 0;
        }
        int municipality = Tenant.id();
        AuditHead head = head();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Object[] entry : waiting) {
            UUID id = (UUID) entry[0];
            Instant recordedAt = (Instant) entry[1];
            byte[] digest = (byte[]) entry[2];
            long position = head.position() + 1;
            byte[] hash = AuditHash.chained(head.hash(), municipality, position, id, recordedAt, digest);
            link(position, id, recordedAt, digest, head.hash(), hash, now);
            head = new AuditHead(position, hash);
        }
        move(head);
        return waiting.size();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> waiting() {
        return entities.createNativeQuery("""
                        select e.id as id, e.recorded_at as at, e.digest as digest
                        from audit_waiting w
                        join audit_entry e on e.municipality_id = w.municipality_id and e.id = w.entry_id
                        where w.municipality_id = :m
                        order by e.recorded_at, e.id limit :batch
                        """)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("digest", byte[].class)
                .setParameter("m", Tenant.id())
                .setParameter("batch", BATCH)
                .getResultList();
    }

    /** Where the chain of the current municipality ends; its beginning when nothing is sealed yet. */
    public AuditHead head() {
        List<?> rows = entities.createNativeQuery("select position, hash from audit_head where municipality_id = :m")
                .setParameter("m", Tenant.id())
                .getResultList();
        if (rows.isEmpty()) {
            return new AuditHead(0, AuditHash.beginning());
        }
        Object[] row = (Object[]) rows.get(0);
        return new AuditHead(((Number) row[0]).longValue(), (byte[]) row[1]);
    }

    private void link(
            long position, UUID id, Instant recordedAt, byte[] digest, byte[] previous, byte[] hash, Instant now) {
        entities.createNativeQuery("""
                        with link as (
                          insert into audit_chain (municipality_id, position, entry_id, recorded_at, digest,
                                                   previous_hash, hash, sealed_at)
                          values (:m, :position, :id, :at, :digest, :previous, :hash, :now))
                        delete from audit_waiting where municipality_id = :m and entry_id = :id
                        """)
                .setParameter("m", Tenant.id())
                .setParameter("position", position)
                .setParameter("id", id)
                .setParameter("at", recordedAt)
                .setParameter("digest", digest)
                .setParameter("previous", previous)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void move(AuditHead head) {
        entities.createNativeQuery("""
                        insert into audit_head (municipality_id, position, hash) values (:m, :position, :hash)
                        on conflict (municipality_id) do update set position = excluded.position, hash = excluded.hash
                        """)
                .setParameter("m", Tenant.id())
                .setParameter("position", head.position())
                .setParameter("hash", head.hash())
                .executeUpdate();
    }
}
