package no.bevilling.renewal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** That the council has reviewed its alcohol policy after the election (alkoholloven § 1-6, fourth paragraph). */
@Entity
@Table(name = "policy_review")
public class PolicyReview extends TenantEntity {
    /** Last day of the licence period whose renewal it opens. */
    @Column(name = "period_to", updatable = false)
    public LocalDate periodTo;

    @Column(name = "election_on")
    public LocalDate electionOn;

    @Column(name = "reviewed_on")
    public LocalDate reviewedOn;

    /** The number of the council's resolution. */
    public String resolution;

    /** Where the papers can be read; empty when they are not published. */
    public String link = "";

    @Column(name = "recorded_by")
    public UUID recordedBy;

    @Column(name = "recorded_by_name")
    public String recordedByName;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    @Version
    public int version;
}
