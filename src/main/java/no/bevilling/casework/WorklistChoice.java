package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The columns of the worklist that one person has chosen in one municipality. */
@Entity
@Table(name = "worklist_choice")
public class WorklistChoice extends TenantEntity {
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    /** Names of {@link WorklistColumn}. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> columns = List.of();

    @Version
    public int version;
}
