package no.bevilling.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.StatementBody;

/** A body was not asked in a case, by an agreement; with the case's own numbers, null where the agreement has no limit. */
@Entity
@Table(name = "consultation_waiver")
public class Waiver extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public StatementBody body;

    @Column(name = "agreement_id", updatable = false)
    public UUID agreementId;

    @Column(updatable = false)
    public Integer guests;

    @Column(updatable = false)
    public Integer hours;

    @Column(updatable = false)
    public Integer points;

    @Column(name = "decided_on", updatable = false)
    public LocalDate decidedOn;

    @Version
    public int version;
}
