package no.bevilling.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.casework.TwoPersonReview;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.DecidingBody;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision on a fee (alkoholloven § 7-1), or the proposal of one. */
@Entity
@Table(name = "fee_decision")
public class FeeDecision extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public FeeKind kind;

    @Column(updatable = false)
    public int year;

    /** What the licence is to pay for the year or the event in all, in øre. */
    @Column(name = "amount_ore", updatable = false)
    public long amountOre;

    /** What this decision adds; of a settlement the difference, below zero when it is paid back. */
    @Column(name = "change_ore", updatable = false)
    public long changeOre;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public FeeReckoning reckoning;

    /** Why it is lower than the rules say (alkoholforskriften § 6-2); empty where it is not. */
    @Column(name = "lowered_reason", updatable = false)
    public String loweredReason = "";

    /** What weighed, beside the reckoning; may be empty. */
    @Column(updatable = false)
    public String reasons = "";

    /** Last day to pay; null where nothing is to be paid. */
    @Column(name = "due_on")
    public LocalDate dueOn;

    @Column(name = "rule_check_id")
    public UUID ruleCheckId;

    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_body")
    public DecidingBody decidingBody = DecidingBody.ADMINISTRATION;

    @Column(name = "deciding_body_name")
    public String decidingBodyName = "";

    @Column(name = "resolution_number")
    public String resolutionNumber = "";

    /** The day it was made; null while it is proposed. */
    @Column(name = "decided_on")
    public LocalDate decidedOn;

    /** The letter. */
    @Column(name = "document_id")
    public UUID documentId;

    /** The invoice that was made for it; null where nothing was to be paid. */
    @Column(name = "invoice_id")
    public UUID invoiceId;

    /** What has been credited on that invoice. */
    @Column(name = "credited_ore")
    public long creditedOre;

    /** The decision on the expected volume that this one settles. */
    @Column(name = "settles_id", updatable = false)
    public UUID settlesId;

    @Embedded
    public TwoPersonReview review = new TwoPersonReview();

    @Column(name = "set_aside_at")
    public Instant setAsideAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "set_aside_by")
    public SetAsideBy setAsideBy;

    /** Waits for the appeal (forvaltningsloven § 42). */
    public boolean suspended;

    @Version
    public int version;

    /** Whether it is lower than litres and the whole year's minimum come to. */
    public boolean isLowered() {
        return amountOre < FeeReckoning.ore(reckoning.whole());
    }
}
