package no.bevilling.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.document.Reasons;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.DecidingBody;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision (enkeltvedtak): proposed by one person, approved by another, checked against the rules it rests on. */
@Entity
public class Decision extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    public DecisionStatus status = DecisionStatus.PROPOSED;

    @Enumerated(EnumType.STRING)
    public DecisionOutcome outcome;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "drink_groups")
    public List<Integer> drinkGroups = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CheckRequest.HoursRow> hours = List.of();

    /** The conditions (vilkår, alkoholloven §§ 3-2, 4-3) in the municipality's language form. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> conditions = List.of();

    @Column(name = "period_from")
    public LocalDate periodFrom;

    /** Last day of the licence, included. */
    @Column(name = "period_to")
    public LocalDate periodTo;

    /** Indoors; empty when the licence is for outdoors only. */
    @Column(name = "serving_area")
    public String servingArea = "";

    @Column(name = "outdoor_area")
    public String outdoorArea = "";

    /** Rules, facts and weight (forvaltningsloven §§ 24, 25). */
    @JdbcTypeCode(SqlTypes.JSON)
    public Reasons reasons;

    /** Demanded where a refusal rests on a guideline (alkoholloven § 1-7a). */
    @Column(name = "individual_assessment")
    public String individualAssessment = "";

    /** The check that the proposal rests on. */
    @Column(name = "rule_check_id")
    public UUID ruleCheckId;

    @Column(name = "proposed_by", updatable = false)
    public UUID proposedBy;

    @Column(name = "proposed_at", updatable = false)
    public Instant proposedAt;

    /** Never the one who proposed. */
    @Column(name = "reviewed_by")
    public UUID reviewedBy;

    @Column(name = "reviewed_at")
    public Instant reviewedAt;

    @Column(name = "review_comment")
    public String reviewComment;

    /** Who decides, by the municipality's delegation (alkoholloven § 1-7). */
    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_body")
    public DecidingBody decidingBody = DecidingBody.ADMINISTRATION;

    /** The body's own name; empty where it has none but the kind. */
    @Column(name = "deciding_body_name")
    public String decidingBodyName = "";

    /** The day of the body's resolution; null while it has not decided, and for the administration. */
    @Column(name = "resolved_on")
    public LocalDate resolvedOn;

    @Column(name = "resolution_number")
    public String resolutionNumber = "";

    /** Who has registered the resolution. */
    @Column(name = "registered_by")
    public UUID registeredBy;

    @Version
    public int version;
}
