package no.bevilling.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** What the archive calls a folder (saksmappe) of ours, as its receipt told it. */
@Entity
@Table(name = "archive_folder")
public class ArchiveFolder extends TenantEntity {
    @Column(name = "folder_key", updatable = false)
    public String folderKey;

    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    /** The archive's case number: 2026/431. */
    @Column(name = "archive_number")
    public String archiveNumber;

    /** The archive's own id of it; empty where it told none. */
    @Column(name = "archive_id")
    public String archiveId = "";

    @Column(name = "told_at")
    public Instant toldAt;
}
