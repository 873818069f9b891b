package no.bevilling.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Points that a withdrawal rests on. */
@Entity
@Table(name = "withdrawal_basis")
public class WithdrawalBasis extends TenantEntity {
    @Column(name = "decision_id", updatable = false)
    public UUID decisionId;

    @Column(name = "entry_id", updatable = false)
    public UUID entryId;
}
