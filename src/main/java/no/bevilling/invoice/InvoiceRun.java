package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.bevilling.database.TenantEntity;

/** An invoice run (fakturakjøring): all that was not handed over yet, made into EHF and a line for the accounting system. */
@Entity
@Table(name = "invoice_run")
public class InvoiceRun extends TenantEntity {
    /** Whether it still works. */
    public enum Status {
        RUNNING,
        DONE
    }

    @Enumerated(EnumType.STRING)
    public Status status = Status.RUNNING;

    public int total;

    public int done;

    @Column(name = "started_by", updatable = false)
    public String startedBy;

    @Column(name = "started_at", updatable = false)
    public Instant startedAt;

    @Column(name = "ended_at")
    public Instant endedAt;

    @Column(name = "lease_until")
    public Instant leaseUntil;

    /** The file in the operator's folder; empty where there is no folder. */
    @Column(name = "written_to")
    public String writtenTo = "";

    @Version
    public int version;

    public boolean isUnderWay() {
        return status == Status.RUNNING;
    }

    /** How much is done, in whole per cent. */
    public int percent() {
        return total == 0 ? 100 : Math.min(100, (int) (100L * done / total));
    }
}
