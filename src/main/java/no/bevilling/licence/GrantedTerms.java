package no.bevilling.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.VenueKind;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a licence allows from a moment on, as a decision gave it; never changed: the next terms follow it. */
@Entity
@Immutable
@Table(name = "licence_terms")
public class GrantedTerms extends TenantEntity {
    @Column(name = "licence_id")
    public UUID licenceId;

    /** What was applied for. */
    @Enumerated(EnumType.STRING)
    @Column(name = "case_kind")
    public ApplicationKind caseKind;

    @Column(name = "valid_from")
    public Instant validFrom;

    /** End of an occasion, not included; null for terms that hold until the next ones begin. */
    @Column(name = "valid_to")
    public Instant validTo;

    @Enumerated(EnumType.STRING)
    public Clientele clientele;

    @Enumerated(EnumType.STRING)
    @Column(name = "venue_kind")
    public VenueKind venueKind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "drink_groups")
    public List<Integer> drinkGroups;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<HoursRow> hours;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> conditions = List.of();

    @Column(name = "serving_area")
    public String servingArea = "";

    @Column(name = "outdoor_area")
    public String outdoorArea = "";

    @Column(name = "manager_name")
    public String managerName = "";

    @Column(name = "deputy_name")
    public String deputyName = "";

    @Column(name = "case_id")
    public UUID caseId;

    @Column(name = "decision_id")
    public UUID decisionId;

    @Column(name = "decided_at")
    public Instant decidedAt;

    /** Whether they stand beside the other terms, for an occasion only. */
    public boolean isForOccasion() {
        return validTo != null;
    }

    /** New terms with all that these give; not stored. */
    GrantedTerms copy() {
        GrantedTerms copy = new GrantedTerms();
        copy.licenceId = licenceId;
        copy.clientele = clientele;
        copy.venueKind = venueKind;
        copy.drinkGroups = drinkGroups;
        copy.hours = hours;
        copy.conditions = conditions;
        copy.servingArea = servingArea;
        copy.outdoorArea = outdoorArea;
        copy.managerName = managerName;
        copy.deputyName = deputyName;
        return copy;
    }
}
