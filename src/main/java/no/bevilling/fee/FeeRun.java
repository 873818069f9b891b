package no.bevilling.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** The fees of a kind and a year in a municipality: one list, however often it is gone through. */
@Entity
@Table(name = "fee_run")
public class FeeRun extends TenantEntity {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public FeeKind kind;

    @Column(updatable = false)
    public int year;

    @Enumerated(EnumType.STRING)
    public RunStatus status = RunStatus.RECKONING;

    /** Lines that the job has to treat in this status, and how many it has. */
    public int total;

    public int done;

    @Column(name = "started_by", updatable = false)
    public UUID startedBy;

    @Column(name = "started_by_name", updatable = false)
    public String startedByName;

    @Column(name = "started_at", updatable = false)
    public Instant startedAt;

    @Column(name = "lease_until")
    public Instant leaseUntil;

    @Version
    public int version;

    /** How much the job has done, in whole per cent. */
    public int percent() {
        return total == 0 ? 100 : Math.min(100, (int) (100L * done / total));
    }
}
