package no.bevilling.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A version of the minutes (møtebok). Signed by members, and from then on never changed: a correction is a new version. */
@Entity
@Table(name = "meeting_minutes")
public class MeetingMinutes extends TenantEntity {
    @Column(name = "meeting_id", updatable = false)
    public UUID meetingId;

    /** From 1. */
    @Column(updatable = false)
    public int revision;

    /** What is corrected; empty in the first version. */
    @Column(updatable = false)
    public String correction = "";

    @Column(name = "written_by", updatable = false)
    public UUID writtenBy;

    @Column(name = "written_by_name", updatable = false)
    public String writtenByName;

    @Column(name = "written_at", updatable = false)
    public Instant writtenAt;

    /** The first of two who sign; never the one who wrote it. Null where nobody has, or one signature is enough. */
    @Column(name = "first_signed_by")
    public UUID firstSignedBy;

    @Column(name = "first_signed_by_name")
    public String firstSignedByName = "";

    @Column(name = "first_signed_at")
    public Instant firstSignedAt;

    /** The last who signs; never the one who wrote it. */
    @Column(name = "signed_by")
    public UUID signedBy;

    @Column(name = "signed_by_name")
    public String signedByName = "";

    @Column(name = "signed_at")
    public Instant signedAt;

    /** The PDF that was signed. */
    @Column(name = "file_id")
    public UUID fileId;

    @Version
    public int version;

    public boolean isSigned() {
        return signedAt != null;
    }
}
