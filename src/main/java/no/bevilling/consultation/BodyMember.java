package no.bevilling.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** An account that answers for a consulted body. Its id is the account's: one body in each municipality. */
@Entity
@Table(name = "consulted_body_member")
public class BodyMember extends TenantEntity {
    @Column(name = "body_id")
    public UUID bodyId;

    @Version
    public int version;
}
