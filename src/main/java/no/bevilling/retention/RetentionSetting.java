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

/** How long a municipality keeps a kind of data, where it has decided that itself. */
@Entity
@Table(name = "retention_setting")
public class RetentionSetting extends TenantEntity {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public RetentionKind kind;

    public int months;

    /** Where it has decided it. */
    public String reason;

    @Column(name = "set_by")
    public UUID setBy;

    @Column(name = "set_by_name")
    public String setByName;

    @Column(name = "set_at")
    public Instant setAt;

    @Version
    public int version;
}
