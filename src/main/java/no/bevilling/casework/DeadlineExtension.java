package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** The one reasoned extension of the time for a decision (tjenesteloven § 11); its id is the case's, so there is no second. */
@Entity
@Table(name = "deadline_extension")
public class DeadlineExtension extends TenantEntity {
    /** The day of the letter that told the applicant. */
    @Column(name = "told_on", updatable = false)
    public LocalDate toldOn;

    /** Days that it adds, so that it stays the same whatever else is found out about the clock. */
    @Column(updatable = false)
    public int days;

    @Column(updatable = false)
    public String reason;

    @Column(name = "told_by", updatable = false)
    public UUID toldBy;

    @Column(name = "told_by_name", updatable = false)
    public String toldByName;
}
