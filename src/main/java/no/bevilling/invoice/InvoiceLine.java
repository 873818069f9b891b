package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A line of an invoice, as {@link ChargeLine} asked for it. */
@Entity
@Table(name = "invoice_line")
public class InvoiceLine extends TenantEntity {
    @Column(name = "invoice_id", updatable = false)
    public UUID invoiceId;

    @Column(updatable = false)
    public int position;

    @Column(updatable = false)
    public String text;

    @Column(updatable = false)
    public BigDecimal quantity;

    /** UN/ECE Recommendation 20. */
    @Column(updatable = false)
    public String unit;

    /** NOK for one. */
    @Column(name = "unit_price", updatable = false)
    public BigDecimal unitPrice;

    @Column(name = "amount_ore", updatable = false)
    public long amountInOre;
}
