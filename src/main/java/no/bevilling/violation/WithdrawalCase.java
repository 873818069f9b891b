package no.bevilling.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.WithdrawalGround;

/** What a case about withdrawal (inndragning, alkoholloven § 1-8) is about; its id is the case's. */
@Entity
@Table(name = "withdrawal_case")
public class WithdrawalCase extends TenantEntity implements Noticed {
    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public WithdrawalGround ground;

    /** What is known of it, in words. */
    public String account = "";

    /** The last day that the licence was used, of one that is withdrawn for not being used (alkoholforskriften § 10-7). */
    @Column(name = "unused_since")
    public LocalDate unusedSince;

    @Embedded
    public AdvanceNotice notice = new AdvanceNotice();

    @Version
    public int version;

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public AdvanceNotice notice() {
        return notice;
    }

    @Override
    public int version() {
        return version;
    }
}
