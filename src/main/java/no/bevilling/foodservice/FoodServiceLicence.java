package no.bevilling.foodservice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A food-service licence (serveringsbevilling, serveringsloven § 3): of a holder and a place, without a period. */
@Entity
@Table(name = "food_service_licence")
public class FoodServiceLicence extends TenantEntity {
    @Column(name = "licence_number", updatable = false)
    public String licenceNumber;

    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "decision_id", updatable = false)
    public UUID decisionId;

    @Column(name = "organisation_id", updatable = false)
    public UUID organisationId;

    @Column(name = "premises_id", updatable = false)
    public UUID premisesId;

    /** daglig leder (§ 4), as last reported. */
    @Column(name = "general_manager_name")
    public String generalManagerName;

    @Column(name = "granted_on", updatable = false)
    public LocalDate grantedOn;

    @Version
    public int version;
}
