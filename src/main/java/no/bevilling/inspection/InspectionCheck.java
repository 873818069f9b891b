package no.bevilling.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.DecisionKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the rules of alkoholforskriften chapter 9 said of an inspection or of an evening's route. Never changed. */
@Entity
@Table(name = "inspection_check")
class InspectionCheck extends TenantEntity {
    /** The revision of the report; null for a route. */
    @Column(name = "inspection_id", updatable = false)
    UUID inspectionId;

    /** The route of an evening; null for a report. */
    @Column(name = "route_id", updatable = false)
    UUID routeId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    DecisionKind decision;

    @Column(name = "checked_at", updatable = false)
    Instant checkedAt;

    @Column(name = "checked_by", updatable = false)
    UUID checkedBy;

    /** The day of the inspection, by which the rules were picked. */
    @Column(name = "case_date", updatable = false)
    LocalDate caseDate;

    @Column(updatable = false)
    String fingerprint;

    /** Language of the texts in the result: nb or nn. */
    @Column(updatable = false)
    String language;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    JsonNode input;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    JsonNode result;

    @Column(updatable = false)
    String conclusion;
}
