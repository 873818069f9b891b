package no.bevilling.selfcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a holder says of the own internal control (egenkontroll), once a year or when something has changed. Information alone: it
 * is no inspection, counts in no quota, and gives no points. Never changed.
 */
@Entity
@Table(name = "self_check")
public class SelfCheck extends TenantEntity {
    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Column(name = "premises_id", updatable = false)
    public UUID premisesId;

    /** The year that it is about. */
    @Column(name = "check_year", updatable = false)
    public int checkYear;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public Map<SelfCheckPoint, SelfCheckAnswer> answers;

    @Column(updatable = false)
    public String note = "";

    @Column(name = "handed_in_at", updatable = false)
    public Instant handedInAt;

    @Column(name = "handed_in_by", updatable = false)
    public UUID handedInBy;

    @Column(name = "handed_in_by_name", updatable = false)
    public String handedInByName;
}
