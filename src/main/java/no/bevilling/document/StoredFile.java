package no.bevilling.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.bevilling.database.TenantEntity;

/** A file; its bytes lie in chunks beside it. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends TenantEntity {
    /** As the sender named it, for people only. */
    public String name;

    /** By content, not by name. */
    @Column(name = "media_type")
    public String mediaType;

    @Column(name = "size_bytes")
    public long sizeBytes;

    public byte[] sha256;

    @Column(name = "stored_at")
    public Instant storedAt;
}
