package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.bevilling.database.TenantEntity;

/** A file of payments that the bank sent (innbetalingsfil). Read when it comes, entered when somebody has seen what it does. */
@Entity
@Table(name = "payment_file")
public class PaymentFile extends TenantEntity {
    /** What it is written in. */
    public enum Format {
        /** ISO 20022 camt.054, any version. */
        CAMT054,
        /** Ours: docs/operator/invoices.md. */
        CSV
    }

    @Column(updatable = false)
    public String name;

    @Column(updatable = false)
    public byte[] sha256;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Format format;

    @Column(name = "read_by", updatable = false)
    public String readBy;

    @Column(name = "read_at", updatable = false)
    public Instant readAt;

    @Column(name = "entered_by")
    public String enteredBy = "";

    /** Null while nobody has entered it. */
    @Column(name = "entered_at")
    public Instant enteredAt;

    @Version
    public int version;

    public boolean isEntered() {
        return enteredAt != null;
    }
}
