package no.bevilling.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** One who took part in an inspection, and signs its report. */
@Entity
@Table(name = "inspection_inspector")
public class InspectionInspector extends TenantEntity {
    @Column(name = "inspection_id", updatable = false)
    public UUID inspectionId;

    @Column(name = "inspector_id", updatable = false)
    public UUID inspectorId;

    @Column(updatable = false)
    public String name;

    /** Null before. */
    @Column(name = "signed_at")
    public Instant signedAt;
}
