package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** One movement of money in a {@link PaymentFile}, and what became of it. */
@Entity
@Table(name = "payment_transaction")
public class PaymentTransaction extends TenantEntity {
    @Column(name = "file_id", updatable = false)
    public UUID fileId;

    @Column(updatable = false)
    public int position;

    /** The same transaction has the same one, in whatever file. */
    @Column(updatable = false)
    public UUID fingerprint;

    @Column(updatable = false)
    public boolean incoming;

    @Column(updatable = false)
    public boolean returned;

    /** Above zero, either way. */
    @Column(name = "amount_ore", updatable = false)
    public long amountInOre;

    @Column(name = "booked_on", updatable = false)
    public LocalDate bookedOn;

    @Column(updatable = false)
    public String kid = "";

    /** The municipality's own account, as the bank names it; empty where the file does not say. */
    @Column(updatable = false)
    public String account = "";

    @Column(updatable = false)
    public String payer = "";

    @Column(name = "bank_reference", updatable = false)
    public String bankReference = "";

    @Enumerated(EnumType.STRING)
    public PaymentOutcome outcome = PaymentOutcome.READ;

    /** The invoice that it was entered on; null where it was not. */
    @Column(name = "invoice_id")
    public UUID invoiceId;

    @Column(name = "handled_by")
    public String handledBy = "";

    @Column(name = "handled_at")
    public Instant handledAt;

    /** What a person said it was. */
    @Column(name = "handled_note")
    public String handledNote = "";

    @Version
    public int version;
}
