package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** That somebody wants an invoice, or the rest of it, given up (avskrivning): proposed by one person, approved by another. */
@Entity
@Table(name = "invoice_write_off")
public class WriteOff extends TenantEntity {
    @Column(name = "invoice_id", updatable = false)
    public UUID invoiceId;

    /** Above zero. */
    @Column(name = "amount_ore", updatable = false)
    public long amountInOre;

    @Column(updatable = false)
    public String reason;

    @Column(name = "proposed_by", updatable = false)
    public UUID proposedBy;

    @Column(name = "proposed_by_name", updatable = false)
    public String proposedByName;

    @Column(name = "proposed_at", updatable = false)
    public Instant proposedAt;

    /** Never the one who proposed. */
    @Column(name = "reviewed_by")
    public UUID reviewedBy;

    @Column(name = "reviewed_by_name")
    public String reviewedByName = "";

    @Column(name = "reviewed_at")
    public Instant reviewedAt;

    /** Why it was not approved; null where it was, or waits. */
    @Column(name = "review_comment")
    public String reviewComment;

    @Version
    public int version;

    public boolean waits() {
        return reviewedAt == null;
    }
}
