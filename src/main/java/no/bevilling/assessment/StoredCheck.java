package no.bevilling.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A rule check, whole: input, every outcome with its values, and the fingerprint it replays from. Never changed. */
@Entity
@Table(name = "rule_check")
public class StoredCheck extends TenantEntity {
    @Column(name = "case_id")
    public UUID caseId;

    @Column(name = "checked_at")
    public Instant checkedAt;

    @Column(name = "checked_by")
    public UUID checkedBy;

    /** The case's own date, by which the rules were picked. */
    @Column(name = "case_date")
    public LocalDate caseDate;

    public String fingerprint;

    /** Language of the texts in the result: nb or nn. */
    public String language;

    /** Whether it is about what a decision grants, and not about the application as it stands. */
    @Column(name = "for_decision", updatable = false)
    public boolean forDecision;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode input;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode result;

    public String conclusion;
}
