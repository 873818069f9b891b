package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.bevilling.database.TenantEntity;

/** How a municipality asks for money; one row, or none before an administrator has saved. */
@Entity
@Table(name = "invoice_setting")
public class InvoiceSetting extends TenantEntity {
    /** Eleven digits; null where none is entered: no invoice says where to pay, then. */
    @Column(name = "account_number", columnDefinition = "char(11)")
    public String accountNumber;

    /** Of the whole KID, control character included. */
    @Column(name = "kid_length")
    public int kidLength = InvoiceSettings.SHORTEST_KID;

    @Enumerated(EnumType.STRING)
    @Column(name = "kid_algorithm")
    public KidAlgorithm kidAlgorithm = KidAlgorithm.MOD10;

    /** An invoice below this, in øre, is written off at once; 0 charges everything. */
    @Column(name = "least_charged_ore")
    public long leastCharged;

    @Enumerated(EnumType.STRING)
    @Column(name = "sent_by")
    public SentBy sentBy = SentBy.PRODUCT;

    /** Days after the due date; null where nobody is reminded. */
    @Column(name = "reminder_after_days")
    public Integer reminderAfterDays;

    /** Days to pay from the day of the reminder. */
    @Column(name = "reminder_days")
    public int reminderDays = InvoiceSettings.SHORTEST_REMINDER;

    @Column(name = "changed_by")
    public String changedBy = "";

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;
}
