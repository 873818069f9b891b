package no.bevilling.inspectionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a municipality has set for its plan of inspections (alkoholforskriften § 9-8), from a day on. */
@Entity
@Table(name = "inspection_plan_setting")
public class PlanSetting extends TenantEntity {
    @Column(name = "valid_from", updatable = false)
    public LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "quota_basis")
    public QuotaBasis basis = QuotaBasis.PLACE;

    /** By the name of the factor. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Integer> weights = Map.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "high_season")
    public List<Integer> highSeason = List.of();

    @Column(name = "changed_by")
    public UUID changedBy;

    @Column(name = "changed_by_name")
    public String changedByName;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;

    /** As the reckoning takes them; a factor that the row does not name counts as usual. */
    RiskWeights riskWeights() {
        Map<RiskFactor, Integer> of = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            Integer weight = weights.get(factor.name());
            if (weight != null) {
                of.put(factor, weight);
            }
        }
        return new RiskWeights(of, new HashSet<>(highSeason));
    }
}
