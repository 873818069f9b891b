package no.bevilling.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A document that is to be a journal entry (journalpost, Noark 5). Its id is the name of the folder that is handed over,
 * and the key in the message: however often it goes, it is the same entry.
 */
@Entity
@Table(name = "archive_entry")
public class ArchiveEntry extends TenantEntity {
    /** What it is. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public ArchiveSource source;

    /** Which one of that sort. */
    @Column(name = "source_id", updatable = false)
    public UUID sourceId;

    /** Null where the document belongs to no case. */
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    /** Of the folder (saksmappe) that it lies in: the case's id, or the sort and the year. */
    @Column(name = "folder_key", updatable = false)
    public String folderKey;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Direction direction;

    @Column(updatable = false)
    public String title;

    /** Who it came from; empty where it went out, and where nobody said. */
    @Column(updatable = false)
    public String correspondent = "";

    /** When it came in or was made. */
    @Column(name = "occurred_at", updatable = false)
    public Instant occurredAt;

    @Column(name = "queued_at", updatable = false)
    public Instant queuedAt;

    @Enumerated(EnumType.STRING)
    public ArchiveStatus status = ArchiveStatus.WAITING;

    public int attempts;

    @Column(name = "next_attempt_at")
    public Instant nextAttemptAt;

    /** Why it is not there; null where nothing is wrong. */
    @Enumerated(EnumType.STRING)
    public ArchiveProblem problem;

    /** What the disk or the archive said, for the one who mends it. */
    public String detail = "";

    @Column(name = "handed_over_at")
    public Instant handedOverAt;

    @Column(name = "archived_at")
    public Instant archivedAt;

    /** The archive's own number of the entry, as 2026/431-3; empty before the receipt. */
    @Column(name = "journal_number")
    public String journalNumber = "";

    /** Chosen by a person: the paragraph that exempts the whole document, empty for public; null: {@link Screening} holds. */
    @Column(name = "exempt_law")
    public String exemptLaw;

    @Column(name = "exempt_set_by")
    public String exemptSetBy = "";

    /** What was handed over last; empty before. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<HandedPaper> papers = List.of();

    /** A person has asked for it: what lies in the folder from before is replaced. */
    public boolean anew;

    @Version
    public int version;

    /**
     * A file as it was handed over.
     *
     * @param size in bytes
     * @param sha256 in hexadecimal digits
     * @param exemptLaw the paragraph that exempts it; empty where it is public
     */
    public record HandedPaper(
            String title, String fileName, String mediaType, long size, String sha256, String exemptLaw) {}
}
