package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Something that must be done in a case before it can go on: it has a name, an owner and a day. */
@Entity
@Table(name = "sub_task")
public class SubTask extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    public String title;

    @Column(name = "owner_id")
    public UUID ownerId;

    /** Last day, included. */
    @Column(name = "due_on")
    public LocalDate dueOn;

    @Column(name = "created_by", updatable = false)
    public UUID createdBy;

    @Column(name = "created_by_name", updatable = false)
    public String createdByName;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    /** When it was done or dropped; null while it stands in the way. */
    @Column(name = "ended_at")
    public Instant endedAt;

    @Column(name = "ended_by_name")
    public String endedByName;

    /** It is not needed any more. */
    public boolean dropped;

    /** What came of it, or why it is not needed any more. */
    public String outcome = "";

    @Version
    public int version;

    public boolean isOpen() {
        return endedAt == null;
    }
}
