package no.bevilling.database;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * A row of a tenant table. A new one belongs to the municipality of the current transaction. References to other
 * rows are plain ids: the database holds them together with composite foreign keys.
 */
@MappedSuperclass
@IdClass(TenantKey.class)
public abstract class TenantEntity extends PanacheEntityBase {
    @Id
    @Column(name = "municipality_id", updatable = false)
    public int municipalityId = Tenant.current().orElse(-1);

    @Id
    @Column(updatable = false)
    public UUID id = UUID.randomUUID();
}
