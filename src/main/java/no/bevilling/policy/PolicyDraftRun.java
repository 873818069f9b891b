package no.bevilling.policy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One run of a draft's cases. */
@Entity
@Table(name = "policy_draft_run")
public class PolicyDraftRun extends TenantEntity {
    /** How far a run has come. */
    public enum Status {
        RUNNING,
        DONE,
        FAILED
    }

    @Column(name = "draft_id", updatable = false)
    public UUID draftId;

    /** The version of the draft that it is about. */
    @Column(name = "draft_version", updatable = false)
    public int draftVersion;

    @Enumerated(EnumType.STRING)
    public Status status = Status.RUNNING;

    @Column(name = "cases_total")
    public int casesTotal;

    @Column(name = "cases_run")
    public int casesRun;

    @Column(name = "cases_failed")
    public int casesFailed;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode problems;

    @Column(name = "started_by_name", updatable = false)
    public String startedByName;

    @Column(name = "started_at", updatable = false)
    public Instant startedAt;

    @Column(name = "seen_at")
    public Instant seenAt;
}
