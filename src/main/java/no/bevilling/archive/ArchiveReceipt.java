package no.bevilling.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A file that came from the archive, as it was; never changed. */
@Entity
@Table(name = "archive_receipt")
public class ArchiveReceipt extends TenantEntity {
    /** What a receipt came to. */
    public enum Outcome {
        ARCHIVED,
        REFUSED,
        /** The archive had a fault of its own. */
        SERVER,
        /** It is about nothing that was handed over here. */
        UNKNOWN,
        UNREADABLE
    }

    @Column(name = "file_name", updatable = false)
    public String fileName;

    /** Of the file: the same one twice changes nothing. */
    @Column(updatable = false)
    public byte[] sha256;

    @Column(name = "received_at", updatable = false)
    public Instant receivedAt;

    /** The entry it is about; null where there is none. */
    @Column(name = "entry_id", updatable = false)
    public UUID entryId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Outcome outcome;

    @Column(updatable = false)
    public String detail = "";

    @Column(updatable = false)
    public String content;
}
