package no.bevilling.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** What the council decided about a draft, and by what steps. Never changed. */
@Entity
@Table(name = "policy_adoption")
public class PolicyAdoption extends TenantEntity {
    @Column(name = "draft_id")
    public UUID draftId;

    /** The versions that came of it: {@code valdres@2026.1, 3451@2026.1}. */
    public String layers;

    public String resolution;

    @Column(name = "resolved_on")
    public LocalDate resolvedOn;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    /** Whether a local regulation was changed (forvaltningsloven §§ 37 and 38). */
    @Column(name = "local_regulation")
    public boolean localRegulation;

    @Column(name = "hearing_from")
    public LocalDate hearingFrom;

    @Column(name = "hearing_to")
    public LocalDate hearingTo;

    @Column(name = "promulgated_on")
    public LocalDate promulgatedOn;

    @Column(name = "promulgation_reference")
    public String promulgationReference;

    /** Whether opening hours were restricted (serveringsloven § 15). */
    @Column(name = "restricts_opening_hours")
    public boolean restrictsOpeningHours;

    @Column(name = "adopted_by")
    public UUID adoptedBy;

    @Column(name = "adopted_by_name")
    public String adoptedByName;

    @Column(name = "adopted_at")
    public Instant adoptedAt;
}
