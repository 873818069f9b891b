package no.bevilling.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.bevilling.database.TenantEntity;

/** Something that came into the fund or left it, beside the fees. Append-only. */
@Entity
@Table(name = "fund_entry")
public class FundEntry extends TenantEntity {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public FundEntryKind kind;

    /** Above zero comes in, below zero leaves. */
    @Column(name = "amount_ore", updatable = false)
    public long amountInOre;

    @Column(name = "entered_on", updatable = false)
    public LocalDate on;

    /** The measure that was granted money, or why it came in. */
    @Column(updatable = false)
    public String title;

    /** The body that granted it; empty of other kinds. */
    @Column(name = "decided_by", updatable = false)
    public String decidedBy = "";

    @Column(updatable = false)
    public String resolution = "";

    @Column(name = "entered_by", updatable = false)
    public String enteredBy;

    @Column(name = "entered_at", updatable = false)
    public Instant enteredAt;

    /** In kroner. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(amountInOre, 2);
    }
}
