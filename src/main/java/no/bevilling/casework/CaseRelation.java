package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Two cases that belong together. One row tells it of both: {@link #kind} is said of {@link #caseId}. */
@Entity
@Table(name = "case_relation")
public class CaseRelation extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "related_id", updatable = false)
    public UUID relatedId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public RelationKind kind;

    @Column(name = "related_at", updatable = false)
    public Instant relatedAt;

    /** Who said so; null where it followed by itself. */
    @Column(name = "related_by", updatable = false)
    public UUID relatedBy;

    @Column(name = "related_by_name", updatable = false)
    public String relatedByName = "";
}
