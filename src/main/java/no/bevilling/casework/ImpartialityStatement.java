package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.database.TenantEntity;

/** What somebody has stated about the own tie to the parties of a case, once; never changed. */
@Entity
@Table(name = "impartiality_statement")
public class ImpartialityStatement extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    @Column(name = "account_name", updatable = false)
    public String accountName;

    /** In which capacity: caseworker, approver, member of the committee, inspector. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Role role;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Tie tie;

    /** Which tie, in own words; needed with every tie but none. */
    @Column(updatable = false)
    public String explanation = "";

    @Column(name = "stated_at", updatable = false)
    public Instant statedAt;
}
