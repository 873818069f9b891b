package no.bevilling.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;

/** What a municipality reckons that guests of an event drink, from a day on; a help, no rule. */
@Entity
@Immutable
@Table(name = "drink_estimate")
public class DrinkEstimate extends TenantEntity {
    @Column(name = "valid_from")
    public LocalDate validFrom;

    /** Servings that a guest drinks in an hour, on average. */
    @Column(name = "servings_per_guest_hour")
    public BigDecimal servingsPerGuestHour;

    /** Per cent of the servings that are of drink group 1; the three shares add up to 100. */
    @Column(name = "share_group1")
    public int shareGroup1;

    @Column(name = "share_group2")
    public int shareGroup2;

    @Column(name = "share_group3")
    public int shareGroup3;

    /** Litres of goods in a serving of drink group 1. */
    @Column(name = "litres_group1")
    public BigDecimal litresGroup1;

    @Column(name = "litres_group2")
    public BigDecimal litresGroup2;

    @Column(name = "litres_group3")
    public BigDecimal litresGroup3;

    /** What the municipality has it from. */
    public String grounds;

    @Column(name = "set_by")
    public UUID setBy;

    @Column(name = "set_by_name")
    public String setByName;

    @Column(name = "set_at")
    public Instant setAt;
}
