package no.bevilling.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** An observation that a violation rests on. */
@Entity
@Table(name = "violation_observation")
public class ViolationObservation extends TenantEntity {
    @Column(name = "violation_id", updatable = false)
    public UUID violationId;

    @Column(name = "observation_id", updatable = false)
    public UUID observationId;
}
