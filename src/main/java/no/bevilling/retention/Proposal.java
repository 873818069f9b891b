package no.bevilling.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A proposal to erase what is past its time, with all that would go and all that is held back. */
@Entity
@Table(name = "retention_proposal")
public class Proposal extends TenantEntity {
    /** The day that the periods were reckoned to. */
    @Column(name = "as_of", updatable = false)
    public LocalDate asOf;

    /** The months of each kind, as they were. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public Map<RetentionKind, Integer> periods;

    /** Of what would go and what is held back: approved only while it is still the same. */
    public String digest;

    @Enumerated(EnumType.STRING)
    public ProposalStatus status = ProposalStatus.PROPOSED;

    /** Null: the job. */
    @Column(name = "started_by", updatable = false)
    public UUID startedBy;

    @Column(name = "started_by_name", updatable = false)
    public String startedByName = "";

    @Column(name = "started_at", updatable = false)
    public Instant startedAt;

    @Column(name = "reviewed_by")
    public UUID reviewedBy;

    @Column(name = "reviewed_by_name")
    public String reviewedByName = "";

    @Column(name = "reviewed_at")
    public Instant reviewedAt;

    @Column(name = "review_comment")
    public String reviewComment = "";

    /** How much would go, how much is held back, and how much the job has been through. */
    public int total;

    public int held;

    public int done;

    @Column(name = "lease_until")
    public Instant leaseUntil;

    @Column(name = "ended_at")
    public Instant endedAt;

    @Version
    public int version;

    /** How much the job has been through, in whole per cent. */
    public int percent() {
        return total == 0 ? 100 : Math.min(100, (int) (100L * done / total));
    }
}
