package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that happened in a case; never changed, never removed. */
@Entity
@Table(name = "case_event")
public class CaseEvent extends TenantEntity {
    @Column(name = "case_id")
    public UUID caseId;

    @Column(name = "happened_at")
    public Instant happenedAt;

    @Enumerated(EnumType.STRING)
    public CaseEventKind kind;

    /** Who did it; empty where the system did. */
    @Column(name = "actor_id")
    public UUID actorId;

    @Column(name = "actor_name")
    public String actorName;

    /** What the sentence in the timeline needs; never an identity number. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> details = Map.of();
}
