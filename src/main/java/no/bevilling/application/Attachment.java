package no.bevilling.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A file that belongs to an application. */
@Entity
public class Attachment extends TenantEntity {
    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "file_id")
    public UUID fileId;

    @Enumerated(EnumType.STRING)
    public AttachmentKind kind;

    /** What it was sent in answer to; null where it came with the application. */
    @Column(name = "task_id", updatable = false)
    public UUID taskId;

    /** The date on the paper, as the applicant says it. */
    @Column(name = "dated_on")
    public LocalDate datedOn;

    @Column(name = "added_at")
    public Instant addedAt;
}
