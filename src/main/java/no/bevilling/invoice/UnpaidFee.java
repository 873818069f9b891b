package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A licence fee that was not paid by its due date (alkoholforskriften §§ 6-3, 10-3): a points case may come of it, once. */
@Entity
@Table(name = "unpaid_fee")
public class UnpaidFee extends TenantEntity {
    @Column(name = "invoice_id", updatable = false)
    public UUID invoiceId;

    /** The last day to pay, as it was. */
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    /** What was owed when it was found, in øre. */
    @Column(name = "owed_ore", updatable = false)
    public long owedInOre;

    @Column(name = "found_at", updatable = false)
    public Instant foundAt;

    /** The points case; null where none was opened. */
    @Column(name = "case_id")
    public UUID caseId;

    /** Why none is opened; null where one was, or nobody has said. */
    @Column(name = "left_because")
    public String leftBecause;

    @Column(name = "settled_by")
    public String settledBy = "";

    @Column(name = "settled_at")
    public Instant settledAt;

    @Version
    public int version;
}
