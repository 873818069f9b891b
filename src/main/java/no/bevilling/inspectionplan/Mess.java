package no.bevilling.inspectionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/**
 * A mess of the armed forces with a state licence (alkoholloven § 5-3, first paragraph): the ministry licenses it, and the
 * municipality inspects it (§ 1-9, alkoholforskriften § 9-1).
 */
@Entity
@Table(name = "state_licensed_mess")
public class Mess extends TenantEntity {
    @Column(name = "premises_id", updatable = false)
    public UUID premisesId;

    @Column(name = "valid_from", updatable = false)
    public LocalDate validFrom;

    /** Last day, included; null while it stands. */
    @Column(name = "valid_to")
    public LocalDate validTo;

    /** The licence as the ministry names it. */
    @Column(name = "licence_reference", updatable = false)
    public String licenceReference;

    @Column(name = "recorded_by", updatable = false)
    public UUID recordedBy;

    @Column(name = "recorded_at", updatable = false)
    public Instant recordedAt;

    @Version
    public int version;
}
