package no.bevilling.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/**
 * What a person answered where the rules hand over, or where a municipality departs from its own guideline. It stands
 * beside the engine's outcome; the newest of a criterion counts as long as the engine still finds
 * there what it found when the person answered ({@link CaseChecks#counting}), and none is removed.
 */
@Entity
@Table(name = "human_outcome")
public class HumanOutcome extends TenantEntity {
    @Column(name = "case_id")
    public UUID caseId;

    /** The check that was read when answering; null for answers older than this column. */
    @Column(name = "rule_check_id", updatable = false)
    public UUID checkId;

    @Column(name = "criterion_id")
    public String criterionId;

    /** MET, NOT_MET or NOT_APPLICABLE. */
    public String outcome;

    /** fravik: a main rule of the municipality's own guideline is departed from, for the reason given. */
    public boolean departure;

    public String reason;

    @Column(name = "stated_by")
    public UUID statedBy;

    @Column(name = "stated_by_name")
    public String statedByName;

    @Column(name = "stated_at")
    public Instant statedAt;
}
