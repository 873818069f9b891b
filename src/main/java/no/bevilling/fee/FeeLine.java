package no.bevilling.fee;

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
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.fact.LicenceType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one licence is to pay in a run: reckoned, proposed by one, approved by another, decided. */
@Entity
@Table(name = "fee_line")
public class FeeLine extends TenantEntity {
    @Column(name = "run_id", updatable = false)
    public UUID runId;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    /** The case that the licence was granted in. */
    @Column(name = "granted_case_id", updatable = false)
    public UUID grantedCaseId;

    @Column(name = "licence_number", updatable = false)
    public String licenceNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "licence_type", updatable = false)
    public LicenceType licenceType;

    @Column(updatable = false)
    public String place;

    @Column(updatable = false)
    public String holder;

    @Enumerated(EnumType.STRING)
    public LineStatus status = LineStatus.NOT_RECKONED;

    /** How the amount came about; null until it is reckoned. */
    @JdbcTypeCode(SqlTypes.JSON)
    public FeeReckoning reckoning;

    /** By the rules, in øre. */
    @Column(name = "amount_ore")
    public Long amountOre;

    /** What this adds to what was fixed before; of a settlement below zero when it is paid back. */
    @Column(name = "change_ore")
    public Long changeOre;

    /** The decision that is settled; null in the other runs. */
    @Column(name = "settles_id")
    public UUID settlesId;

    /** Lower than the rules say, in a special case (alkoholforskriften § 6-2); null otherwise. */
    @Column(name = "lowered_to_ore")
    public Long loweredToOre;

    @Column(name = "lowered_reason")
    public String loweredReason = "";

    /** Why nothing is fixed. */
    @Column(name = "left_out_reason")
    public String leftOutReason = "";

    @Column(name = "sent_back_comment")
    public String sentBackComment = "";

    @Column(name = "proposed_by")
    public UUID proposedBy;

    @Column(name = "proposed_at")
    public Instant proposedAt;

    /** Never the one who proposed. */
    @Column(name = "approved_by")
    public UUID approvedBy;

    @Column(name = "approved_at")
    public Instant approvedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_body")
    public DecidingBody decidingBody = DecidingBody.ADMINISTRATION;

    /** The day of a political body's resolution; null where the administration decides. */
    @Column(name = "resolved_on")
    public LocalDate resolvedOn;

    @Column(name = "resolution_number")
    public String resolutionNumber = "";

    @Column(name = "decision_id")
    public UUID decisionId;

    /** The case that it was decided in. */
    @Column(name = "case_id")
    public UUID caseId;

    /** Why it could not be treated; null when it was, or is still to be. */
    public String problem;

    @Version
    public int version;

    /** What is to be decided, in øre. */
    public Long toPay() {
        return loweredToOre == null ? amountOre : loweredToOre;
    }

    void reckoned(FeeReckoning found, long change) {
        status = LineStatus.RECKONED;
        reckoning = found;
        amountOre = found.amountInOre();
        changeOre = change;
        problem = null;
        leftOutReason = "";
        loweredToOre = null;
        loweredReason = "";
    }

    void leaveOut(String why) {
        status = LineStatus.LEFT_OUT;
        leftOutReason = why;
        problem = null;
    }
}
