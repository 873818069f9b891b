package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** An invoice or a credit note that a run handed over. Never changed: what was handed over stands. */
@Entity
@Table(name = "invoice_run_line")
public class InvoiceRunLine extends TenantEntity {
    /** Why there is no EHF. */
    public enum Problem {
        /** A private person has no electronic address in Peppol. */
        PAYER_WITHOUT_NUMBER,
        /** The municipality's own organisation number is not entered. */
        SELLER_WITHOUT_NUMBER,
        /** The invoice was made before an account was entered. */
        NO_ACCOUNT
    }

    @Column(name = "run_id", updatable = false)
    public UUID runId;

    /** The charge of an invoice, or a credit note. */
    @Column(name = "entry_id", updatable = false)
    public UUID entryId;

    /** Of the invoice or the credit note. */
    @Column(updatable = false)
    public long number;

    /** The XML; null where there is none. */
    @Column(updatable = false)
    public String ehf;

    /** A {@link Problem}, or empty. */
    @Column(updatable = false)
    public String problem = "";
}
