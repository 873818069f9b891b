package no.bevilling.foodservice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The questions of serveringsloven with their answers, as they stood when a decision was proposed. */
@Entity
@Immutable
@Table(name = "food_service_check")
public class StoredFoodServiceCheck extends TenantEntity {
    @Column(name = "case_id")
    public UUID caseId;

    @Column(name = "checked_at")
    public Instant checkedAt;

    @Column(name = "checked_by")
    public UUID checkedBy;

    /** The day by whose law it was answered: the day of receipt. */
    @Column(name = "case_date")
    public LocalDate caseDate;

    /** The version of the national rules, as {@code national@2026.3}. */
    @Column(name = "rules_version")
    public String rulesVersion;

    /** What the product knew; never an identity number. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> facts;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Answer> outcomes;

    /**
     * One answer.
     *
     * @param by who answered; empty where the product did
     */
    public record Answer(String question, String outcome, String text, String by) {}
}
