package no.bevilling.simulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One rule base tried against another on the licences of a municipality and on what it has decided. */
@Entity
public class Simulation extends TenantEntity {
    /** Shared by simulations of the same rules in several municipalities, started together. */
    @Column(name = "family_id", updatable = false)
    public UUID familyId;

    @Column(updatable = false)
    public String title;

    /** The day from which the new rules would hold. */
    @Column(name = "valid_from", updatable = false)
    public LocalDate validFrom;

    /** Decisions of this day and later are tried. */
    @Column(name = "decided_since", updatable = false)
    public LocalDate decidedSince;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "before_layers", updatable = false)
    public List<LayerName> beforeLayers;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "after_layers", updatable = false)
    public List<LayerName> afterLayers;

    @Enumerated(EnumType.STRING)
    public SimulationStatus status = SimulationStatus.WAITING;

    /** What it works on now: first the licences, then the decisions. */
    @Enumerated(EnumType.STRING)
    public Subject subject = Subject.LICENCE;

    /** The last one of them that is tried; null before the first. */
    @Column(name = "last_seen")
    public UUID lastSeen;

    /** Licences and decisions in all, counted at the start. */
    public int total;

    public int done;

    @Column(name = "started_by", updatable = false)
    public UUID startedBy;

    @Column(name = "started_at", updatable = false)
    public Instant startedAt;

    @Column(name = "ended_at")
    public Instant endedAt;

    @Column(name = "lease_until")
    public Instant leaseUntil;

    @Version
    public int version;

    /** How much is done, in whole per cent. */
    public int percent() {
        return status == SimulationStatus.DONE || total == 0 ? 100 : Math.min(99, (int) (100L * done / total));
    }
}
