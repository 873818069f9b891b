package no.bevilling.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** One file of a draft. */
@Entity
@Table(name = "policy_draft_file")
public class PolicyDraftFile extends TenantEntity {
    @Column(name = "draft_id", updatable = false)
    public UUID draftId;

    @Column(updatable = false)
    public String path;

    public byte[] content;
}
