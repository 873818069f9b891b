package no.bevilling.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;

/** A file with licences of a former system that was read in; never changed. */
@Entity
@Immutable
@Table(name = "licence_import")
public class LicenceImport extends TenantEntity {
    @Column(name = "imported_at")
    public Instant importedAt;

    @Column(name = "imported_by")
    public UUID importedBy;

    @Column(name = "imported_by_name")
    public String importedByName;

    @Column(name = "file_name")
    public String fileName;

    /** Of the file with licences, in hexadecimal digits. */
    @Column(name = "file_sha256")
    public String fileSha256;

    /** How many licences were new. */
    public int licences;

    /** How many violations with points were new. */
    public int points;
}
