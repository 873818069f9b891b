package no.bevilling.database;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of every tenant table: the municipality first, so that rows of one lie together. */
public class TenantKey implements Serializable {
    public int municipalityId;
    public UUID id;

    public TenantKey() {}

    public TenantKey(int municipalityId, UUID id) {
        this.municipalityId = municipalityId;
        this.id = id;
    }

    /** The key of a row in the municipality of the current transaction. */
    public static TenantKey of(UUID id) {
        return new TenantKey(Tenant.id(), id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantKey key && key.municipalityId == municipalityId && Objects.equals(key.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(municipalityId, id);
    }
}
