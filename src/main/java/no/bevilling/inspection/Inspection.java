package no.bevilling.inspection;

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
import no.bevilling.rules.fact.LicenceType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One revision of the report of an inspection (kontroll, alkoholforskriften §§ 9-4 to 9-6). The first has the visit's own id,
 * which the telephone made; whoever counts visits counts the rows that no correction stands instead of
 * ({@code supersededBy is null}).
 */
@Entity
public class Inspection extends TenantEntity {
    /** The visit: the same on all revisions of its report. */
    @Column(name = "visit_id", updatable = false)
    public UUID visitId;

    /** 1 for the report as handed in, higher for corrections. */
    @Column(updatable = false)
    public int revision = 1;

    /** The revision that this one corrects. */
    @Column(updatable = false)
    public UUID supersedes;

    /** The correction that stands instead; null on the one that stands. */
    @Column(name = "superseded_by")
    public UUID supersededBy;

    /** Why it was corrected; empty on the first. */
    @Column(name = "correction_reason", updatable = false)
    public String correctionReason = "";

    @Column(name = "premises_id", updatable = false)
    public UUID premisesId;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "licence_type", updatable = false)
    public LicenceType licenceType;

    /** Case of a single occasion or ambulatory licence; such inspections come on top of the quota (§ 9-7). */
    @Column(name = "occasion_case_id", updatable = false)
    public UUID occasionCaseId;

    @Enumerated(EnumType.STRING)
    public InspectionMode mode;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "ended_at")
    public Instant endedAt;

    /** Null where not counted. */
    public Integer guests;

    /** Null where not counted. */
    public Integer staff;

    /** Who was in charge of the place; empty where nobody was found. */
    @Column(name = "in_charge")
    public String inCharge = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "oral_account")
    public OralAccount oralAccount;

    /** Why there was none, or what was said. */
    @Column(name = "oral_account_note")
    public String oralAccountNote = "";

    /** What the one in charge said to it, agreement or not. */
    @Column(name = "in_charge_remark")
    public String inChargeRemark = "";

    /** Signature of the one in charge, drawn on the screen: that the visit took place, and no agreement. */
    @Column(name = "in_charge_signature_file_id")
    public UUID inChargeSignatureFileId;

    /** The general state of the place, good and bad. */
    public String situation = "";

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ChecklistAnswer> checklist = List.of();

    /** Whether any point was not in order. What it means in law, a caseworker assesses. */
    public boolean findings;

    @Enumerated(EnumType.STRING)
    public InspectionStatus status = InspectionStatus.HANDED_IN;

    @Column(name = "handed_in_at", updatable = false)
    public Instant handedInAt;

    @Column(name = "handed_in_by", updatable = false)
    public UUID handedInBy;

    @Column(name = "handed_in_by_name", updatable = false)
    public String handedInByName;

    /** What the telephone's clock showed at hand-in; null from a page. */
    @Column(name = "device_time", updatable = false)
    public Instant deviceTime;

    /** How many seconds that clock was ahead of the server's; the times above stand as the telephone told them. */
    @Column(name = "clock_off_seconds", updatable = false)
    public int clockOffSeconds;

    @Column(name = "signed_at")
    public Instant signedAt;

    /** When nothing more was to come of it; null while a caseworker has yet to look at it. */
    @Column(name = "closed_at")
    public Instant closedAt;

    /** Who closed it; null where it had no findings and so closed by itself. */
    @Column(name = "closed_by")
    public UUID closedBy;

    /** Why nothing more comes of findings. */
    @Column(name = "closing_note")
    public String closingNote = "";

    @Column(name = "report_document_id")
    public UUID reportDocumentId;

    /** Last day to send the report, within one week (§ 9-6). */
    @Column(name = "report_due_on", updatable = false)
    public LocalDate reportDueOn;

    @Column(name = "report_sent_at")
    public Instant reportSentAt;

    /** Whether it went later than that, as the rules answered when it was sent. */
    @Column(name = "report_late")
    public boolean reportLate;

    /** Last day of the holder's comment, two weeks from the report (§ 9-6). */
    @Column(name = "comment_due_on")
    public LocalDate commentDueOn;

    /** In the holder's words. */
    public String comment = "";

    @Column(name = "commented_at")
    public Instant commentedAt;

    @Column(name = "commented_by")
    public UUID commentedBy;

    /** The tip that it followed up, where there was one. */
    @Column(name = "tip_id", updatable = false)
    public UUID tipId;

    /** The visit of the plan that it was, where it was planned. */
    @Column(name = "planned_visit_id", updatable = false)
    public UUID plannedVisitId;

    @Version
    public int version;
}
