package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.bevilling.database.TenantEntity;

/** What a reminder costs from a day on (purregebyr), as the municipality entered it with its source. Never changed. */
@Entity
@Table(name = "reminder_fee")
public class ReminderFee extends TenantEntity {
    @Column(name = "valid_from", updatable = false)
    public LocalDate validFrom;

    /** 0 ends it: reminders cost nothing from that day on. */
    @Column(name = "amount_ore", updatable = false)
    public long amountInOre;

    /** The regulation or resolution that says so. */
    @Column(updatable = false)
    public String source;

    @Column(name = "entered_by", updatable = false)
    public String enteredBy;

    @Column(name = "entered_at", updatable = false)
    public Instant enteredAt;
}
