package no.bevilling.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.Tenant;

/** Reads the log of a municipality: its newest entries, and whether its chain is whole. */
@ApplicationScoped
public class AuditLog {
    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    /**
     * One entry as it is shown.
     *
     * @param position its place in the chain; null while it is not sealed
     * @param payload null when it was erased by law
     */
    public record Entry(UUID id, Instant recordedAt, Long position, AuditPayload payload) {}

    /**
     * Verifies the chain of the municipality on a connection and in a snapshot of its own.
     *
     * @param printed a head that was printed earlier, to be found in the chain
     */
    public AuditReport verify(int municipality, Optional<AuditHead> printed) {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            try (Connection connection = database.getConnection()) {
                return AuditVerifier.verify(connection, municipality, printed);
            }
        });
    }

    /** How many entries the current municipality has. */
    public long count() {
        return (Long)
                entities.createNativeQuery("select count(*) from audit_entry where municipality_id = :m", Long.class)
                        .setParameter("m", Tenant.id())
                        .getSingleResult();
    }

    /** The newest entries of the current municipality. */
    @SuppressWarnings("unchecked")
    public List<Entry> newest(int page, int size) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select e.id as id, e.recorded_at as at, c.position as position, p.payload as payload
                        from audit_entry e
                        left join audit_chain c on c.municipality_id = e.municipality_id and c.entry_id = e.id
                        left join audit_payload p on p.municipality_id = e.municipality_id and p.entry_id = e.id
                        where e.municipality_id = :m
                        order by e.recorded_at desc, e.id limit :size offset :start
                        """)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("position", Long.class)
                .addScalar("payload", String.class)
                .setParameter("m", Tenant.id())
                .setParameter("size", size)
                .setParameter("start", (page - 1) * size)
                .getResultList();
        return rows.stream()
                .map(row -> new Entry(
                        (UUID) row[0],
                        (Instant) row[1],
                        (Long) row[2],
                        row[3] == null ? null : AuditPayload.read((String) row[3])))
                .toList();
    }
}
