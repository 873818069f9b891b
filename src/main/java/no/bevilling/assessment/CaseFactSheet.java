package no.bevilling.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The facts that the municipality has found out in a case. Its id is the case's. */
@Entity
@Table(name = "case_facts")
public class CaseFactSheet extends TenantEntity {
    @JdbcTypeCode(SqlTypes.JSON)
    public CaseFacts facts = CaseFacts.none();

    @Column(name = "recorded_by")
    public UUID recordedBy;

    @Column(name = "recorded_by_name")
    public String recordedByName;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    @Version
    public int version;
}
