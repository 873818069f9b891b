package no.bevilling.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** What a case about penalty points is about; its id is the case's. */
@Entity
@Table(name = "points_case")
public class PointsCase extends TenantEntity implements Noticed {
    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Source source;

    /** Such as the journal number of a report; empty where there is none. */
    @Column(name = "source_reference", updatable = false)
    public String sourceReference = "";

    /** The inspection that revealed it; null for every other source. */
    @Column(name = "inspection_id", updatable = false)
    public UUID inspectionId;

    /** When the municipality came to know of it. */
    @Column(name = "found_on", updatable = false)
    public LocalDate foundOn;

    /** What is known of it, in words. */
    public String account = "";

    /** The licence is for a single occasion or ambulatory: the breaches are kept, and no points are given. */
    @Column(updatable = false)
    public boolean outside;

    @Embedded
    public AdvanceNotice notice = new AdvanceNotice();

    @Version
    public int version;

    /** What tells this inspection or report from another: breaches of the same kind found by the same count once (§ 10-2). */
    public String inspectionReference() {
        return inspectionId != null ? inspectionId.toString() : id.toString();
    }

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public AdvanceNotice notice() {
        return notice;
    }

    @Override
    public int version() {
        return version;
    }
}
