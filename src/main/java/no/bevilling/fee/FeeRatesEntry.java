package no.bevilling.fee;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.rules.FeeRates;

/**
 * The rates of a year as an administrator entered them, the same for all municipalities: in use when another has approved them.
 * The numbers are never changed.
 */
@Entity
@Table(name = "fee_rates")
public class FeeRatesEntry extends PanacheEntityBase {
    @Id
    public UUID id = UUID.randomUUID();

    public int year;

    @Column(name = "sale_group1")
    public BigDecimal saleGroup1;

    @Column(name = "sale_group2")
    public BigDecimal saleGroup2;

    @Column(name = "serving_group1")
    public BigDecimal servingGroup1;

    @Column(name = "serving_group2")
    public BigDecimal servingGroup2;

    @Column(name = "serving_group3")
    public BigDecimal servingGroup3;

    @Column(name = "sale_minimum")
    public int saleMinimum;

    @Column(name = "serving_minimum")
    public int servingMinimum;

    @Column(name = "ambulatory_maximum")
    public int ambulatoryMaximum;

    /** As FOR-2025-11-28-2361. */
    public String regulation;

    /** The version of the national rules that holds them, as {@code national@2026.3.1}; null while they wait. */
    @Column(name = "rules_version")
    public String rulesVersion;

    /** The municipality whose administrator entered them. */
    @Column(name = "entered_in")
    public int enteredIn;

    @Column(name = "entered_by")
    public UUID enteredBy;

    @Column(name = "entered_by_name")
    public String enteredByName;

    @Column(name = "entered_at")
    public Instant enteredAt;

    /** Never the one who entered them; null while they wait. */
    @Column(name = "approved_by")
    public UUID approvedBy;

    @Column(name = "approved_by_name")
    public String approvedByName = "";

    @Column(name = "approved_at")
    public Instant approvedAt;

    /** Whether fees are reckoned by them. */
    public boolean isInUse() {
        return rulesVersion != null;
    }

    FeeRates rates() {
        return new FeeRates(
                year,
                saleGroup1,
                saleGroup2,
                servingGroup1,
                servingGroup2,
                servingGroup3,
                BigDecimal.valueOf(saleMinimum),
                BigDecimal.valueOf(servingMinimum),
                BigDecimal.valueOf(ambulatoryMaximum),
                regulation);
    }
}
