package no.bevilling.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A selection that a person has given a name. */
@Entity
@Table(name = "saved_selection")
public class SavedSelection extends TenantEntity {
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    @Column(name = "account_name", updatable = false)
    public String accountName;

    @Enumerated(EnumType.STRING)
    public SelectionSubject subject;

    public String name;

    /** What the selection's address has after the question mark, as {@link SelectionAddress} writes it. */
    public String query;

    /** Whether others in the municipality see it too. */
    public boolean shared;

    @Column(name = "saved_at")
    public Instant savedAt;

    @Version
    public int version;
}
