package no.bevilling.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Where one person wants to be told of one kind of thing. */
@Entity
@Table(name = "alert_choice")
public class AlertChoice extends TenantEntity {
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public AlertKind kind;

    @Column(name = "on_page")
    public boolean onPage;

    @Column(name = "by_email")
    public boolean byEmail;

    @Version
    public int version;
}
