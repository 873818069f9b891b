package no.bevilling.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.municipality.LanguageForm;

/** A copy of what a municipality knows of one person, asked for by that person or for them (personvernforordningen article 15). */
@Entity
@Table(name = "personal_export")
public class PersonalExport extends TenantEntity {
    /** Of the person; null where they have none, or none is known. */
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    /** In lower case; empty where none was given, and when the file is gone. */
    public String email = "";

    /** HMAC of the identity number; null where none was given, and when the file is gone. */
    @Column(name = "identity_lookup")
    public byte[] identityLookup;

    /** Asked for by the person, signed in. */
    @Column(updatable = false)
    public boolean own;

    @Column(updatable = false)
    public String reason = "";

    /** How whoever started it knows who asks. */
    @Column(name = "identity_checked", updatable = false)
    public String identityChecked = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "language_form", updatable = false)
    public LanguageForm languageForm;

    @Enumerated(EnumType.STRING)
    public ExportStatus status = ExportStatus.WAITING;

    @Column(name = "started_by", updatable = false)
    public UUID startedBy;

    @Column(name = "started_by_name", updatable = false)
    public String startedByName;

    @Column(name = "started_at", updatable = false)
    public Instant startedAt;

    /** How many things were found. */
    public int things;

    @Column(name = "file_id")
    public UUID fileId;

    @Column(name = "ready_at")
    public Instant readyAt;

    @Column(name = "gone_at")
    public Instant goneAt;

    public int downloads;

    @Version
    public int version;
}
