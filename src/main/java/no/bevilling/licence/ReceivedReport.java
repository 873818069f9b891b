package no.bevilling.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** What somebody outside the municipality has reported about a licence, as it came in. */
@Entity
@Table(name = "received_report")
public class ReceivedReport extends TenantEntity {
    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public LicenceReportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Reporter reporter;

    /** The day it happened; for a manager, a deputy and a closing business the last day of work. */
    @Column(name = "happened_on", updatable = false)
    public LocalDate happenedOn;

    /** Who has appointed the estate's representative: the court and its number; empty on a holder's own. */
    @Column(updatable = false)
    public String reference = "";

    /** In the reporter's words. */
    @Column(updatable = false)
    public String note = "";

    @Column(name = "reported_by", updatable = false)
    public UUID reportedBy;

    @Column(name = "reported_by_name", updatable = false)
    public String reportedByName;

    @Column(name = "reported_at", updatable = false)
    public Instant reportedAt;

    /** What it was recorded as in the life of the licence; null where nothing was. */
    @Column(name = "event_id", updatable = false)
    public UUID eventId;

    /** The file that was sent along as proof; null where none was. */
    @Column(name = "proof_file_id", updatable = false)
    public UUID proofFileId;

    @Enumerated(EnumType.STRING)
    public ReportStatus status;

    /** The caseworker who confirmed or dismissed it; null while nobody has. */
    @Column(name = "handled_by")
    public UUID handledBy;

    @Column(name = "handled_by_name")
    public String handledByName = "";

    @Column(name = "handled_at")
    public Instant handledAt;

    /** What the caseworker answers; must be there where it is dismissed. */
    public String answer = "";

    @Version
    public int version;
}
