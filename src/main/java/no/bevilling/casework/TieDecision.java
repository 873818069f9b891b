package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** What a collegial body decided about its own member's impartiality in a case (forvaltningsloven § 8); never changed. */
@Entity
@Table(name = "tie_decision")
public class TieDecision extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    /** The member; null for one without an account here. */
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    @Column(name = "member_name", updatable = false)
    public String memberName;

    @Column(name = "body_name", updatable = false)
    public String bodyName;

    /** Whether the member may not take part (ugild). */
    @Column(updatable = false)
    public boolean disqualified;

    @Column(updatable = false)
    public String reason;

    @Column(name = "decided_on", updatable = false)
    public LocalDate decidedOn;

    /** Where the minutes say so. */
    @Column(updatable = false)
    public String minutes = "";

    @Column(name = "recorded_by_name", updatable = false)
    public String recordedByName;

    @Column(name = "recorded_at", updatable = false)
    public Instant recordedAt;
}
