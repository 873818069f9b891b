package no.bevilling.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A person's decision that something is not erased, whatever its age: a lawsuit, a request for access, an investigation. */
@Entity
@Table(name = "retention_hold")
public class LegalHold extends TenantEntity {
    /** Null: every kind. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public RetentionKind kind;

    /** One case; null, as {@link #premisesId}: everything. */
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "premises_id", updatable = false)
    public UUID premisesId;

    @Column(updatable = false)
    public String reason;

    @Column(name = "set_by", updatable = false)
    public UUID setBy;

    @Column(name = "set_by_name", updatable = false)
    public String setByName;

    @Column(name = "set_at", updatable = false)
    public Instant setAt;

    @Column(name = "lifted_by")
    public UUID liftedBy;

    @Column(name = "lifted_by_name")
    public String liftedByName = "";

    @Column(name = "lifted_at")
    public Instant liftedAt;

    @Column(name = "lifted_reason")
    public String liftedReason = "";

    @Version
    public int version;
}
