package no.bevilling.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A licence document that waits until the fee is paid, since the decision says so (alkoholloven §§ 3-2, 4-3). */
@Entity
@Table(name = "withheld_licence_paper")
public class WithheldLicencePaper extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "decision_id", updatable = false)
    public UUID decisionId;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    /** First day that the paper names. */
    @Column(name = "from_on", updatable = false)
    public LocalDate from;

    /** Last day that the paper names, included. */
    @Column(name = "to_on", updatable = false)
    public LocalDate to;

    @Column(name = "withheld_at", updatable = false)
    public Instant withheldAt;

    /** Null while it waits. */
    @Column(name = "released_at")
    public Instant releasedAt;

    @Column(name = "released_because")
    public String releasedBecause = "";

    @Version
    public int version;
}
