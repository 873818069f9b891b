package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** What somebody who handles a case writes down for those who handle it (forvaltningsloven § 18 a); never changed. */
@Entity
@Table(name = "case_note")
public class CaseNote extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(updatable = false)
    public String text;

    /** The note that this one is written in place of; null where it stands by itself. */
    @Column(updatable = false)
    public UUID corrects;

    @Column(name = "written_by", updatable = false)
    public UUID writtenBy;

    @Column(name = "written_by_name", updatable = false)
    public String writtenByName;

    @Column(name = "written_at", updatable = false)
    public Instant writtenAt;
}
