package no.bevilling.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** The municipality's statement that all points that still count are recorded here: from then on none recorded means none. */
@Entity
@Table(name = "points_kept")
public class PointsKept extends TenantEntity {
    @Column(name = "declared_by", updatable = false)
    public UUID declaredBy;

    @Column(name = "declared_by_name", updatable = false)
    public String declaredByName;

    @Column(name = "declared_at", updatable = false)
    public Instant declaredAt;
}
