package no.bevilling.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.bevilling.database.TenantEntity;

/** That a municipality has an alcohol fund, by which resolution and from which day; one row, or none where there is no fund. */
@Entity
@Table(name = "fund_setting")
public class FundSetting extends TenantEntity {
    public String name;

    /** What the council adopted, with its day. */
    public String resolution;

    /** Fees that came in from this day on belong to the fund. */
    @Column(name = "begins_on")
    public LocalDate beginsOn;

    @Column(name = "changed_by")
    public String changedBy;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;
}
