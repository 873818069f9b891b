package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A search in the worklist that a person has given a name; nobody else sees it. */
@Entity
@Table(name = "saved_search")
public class SavedSearch extends TenantEntity {
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    public String name;

    /** What the worklist's address has after the question mark, as {@link WorklistQuery} writes it. */
    public String query;

    /** Whether the list begins with it. */
    public boolean standard;

    @Version
    public int version;
}
