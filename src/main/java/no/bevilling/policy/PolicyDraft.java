package no.bevilling.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A draft of a municipality's rules: the next version, before the council has adopted it. */
@Entity
@Table(name = "policy_draft")
public class PolicyDraft extends TenantEntity {
    /** What has become of a draft. */
    public enum Status {
        OPEN,
        ADOPTED,
        DISCARDED
    }

    public String title;

    /** The layers it was copied from. */
    @Column(name = "started_from", updatable = false)
    public String startedFrom;

    @Enumerated(EnumType.STRING)
    public Status status = Status.OPEN;

    /** Whoever has it may read the draft; null when it is not shared. */
    @Column(name = "share_token")
    public String shareToken;

    @Column(name = "created_by", updatable = false)
    public UUID createdBy;

    @Column(name = "created_by_name", updatable = false)
    public String createdByName;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "changed_by_name")
    public String changedByName;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;
}
