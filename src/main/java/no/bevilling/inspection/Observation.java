package no.bevilling.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/**
 * What was seen, heard or smelled: when, where and by whom. No assessment: whether it was a violation (alkoholforskriften
 * § 10-3) is for a caseworker to say.
 */
@Entity
public class Observation extends TenantEntity {
    @Column(name = "inspection_id", updatable = false)
    public UUID inspectionId;

    /** The same observation in the first revision that had it: its own id there. */
    @Column(name = "origin_id", updatable = false)
    public UUID originId;

    /** Id of the point in {@code checklist.yaml}. */
    @Column(name = "checklist_item")
    public String checklistItem;

    @Column(name = "observed_at")
    public Instant observedAt;

    /** Where in the place. */
    public String place = "";

    public String text;

    @Column(name = "observer_id")
    public UUID observerId;

    @Column(name = "observer_name")
    public String observerName;
}
