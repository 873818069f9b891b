package no.bevilling.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Something that a proposal names, by its id alone: this stays when the rest is gone. */
@Entity
@Table(name = "retention_item")
public class ProposalItem extends TenantEntity {
    @Column(name = "proposal_id", updatable = false)
    public UUID proposalId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public RetentionKind kind;

    @Column(name = "subject_id", updatable = false)
    public UUID subjectId;

    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "premises_id", updatable = false)
    public UUID premisesId;

    /** The day that the period ran from. */
    @Column(updatable = false)
    public LocalDate since;

    @Enumerated(EnumType.STRING)
    public ItemStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_because")
    public HeldBecause heldBecause;

    @Column(name = "erased_at")
    public Instant erasedAt;
}
