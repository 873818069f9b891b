package no.bevilling.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.bevilling.database.TenantEntity;

/** Whether a municipality hands over to its archive, and where in it. */
@Entity
@Table(name = "archive_setting")
public class ArchiveSetting extends TenantEntity {
    public boolean active;

    /** First day whose documents are handed over. */
    public LocalDate since;

    /** The part of the archive (arkivdel) that folders belong to; empty: the archive decides. */
    @Column(name = "records_part")
    public String recordsPart = "";

    /** The unit (administrativ enhet) that handles licences; empty where none is named. */
    public String unit = "";

    /** The classification (klassifikasjonssystem), as K-koder; empty where folders are not classified here. */
    @Column(name = "class_system")
    public String classSystem = "";

    /** The class (klasse) in it, as U63. */
    @Column(name = "class_id")
    public String classId = "";

    @Column(name = "changed_by")
    public String changedBy = "";

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;
}
