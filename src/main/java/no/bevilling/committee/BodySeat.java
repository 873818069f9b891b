package no.bevilling.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.DecidingBody;

/** That somebody with the role of a committee member sits in a body. */
@Entity
@Table(name = "body_seat")
public class BodySeat extends TenantEntity {
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    /** Never the administration. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public DecidingBody body;
}
