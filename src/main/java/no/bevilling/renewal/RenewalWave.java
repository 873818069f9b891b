package no.bevilling.renewal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.DecidingBody;

/** The renewal of all licences that end with a licence period (alkoholloven § 1-6): one for each period. */
@Entity
@Table(name = "renewal_wave")
public class RenewalWave extends TenantEntity {
    @Column(name = "review_id", updatable = false)
    public UUID reviewId;

    /** Last day of the period that ends, included. */
    @Column(name = "period_to", updatable = false)
    public LocalDate periodTo;

    @Column(name = "next_from", updatable = false)
    public LocalDate nextFrom;

    /** Last day of the new period, included. */
    @Column(name = "next_to", updatable = false)
    public LocalDate nextTo;

    /** The last day to apply, as the letters say it. */
    @Column(name = "apply_by", updatable = false)
    public LocalDate applyBy;

    @Enumerated(EnumType.STRING)
    public WaveStatus status = WaveStatus.SORTING;

    /** Licences that the job has to treat in this status, and how many it has. */
    public int total;

    public int done;

    @Column(name = "started_by", updatable = false)
    public UUID startedBy;

    @Column(name = "started_at", updatable = false)
    public Instant startedAt;

    @Column(name = "lease_until")
    public Instant leaseUntil;

    @Column(name = "proposed_by")
    public UUID proposedBy;

    @Column(name = "proposed_at")
    public Instant proposedAt;

    /** The one who proposed has compared with the points that are kept outside this system. */
    @Column(name = "points_confirmed")
    public boolean pointsConfirmed;

    /** Never the one who proposed. */
    @Column(name = "approved_by")
    public UUID approvedBy;

    @Column(name = "approved_at")
    public Instant approvedAt;

    /** Who decided which licences go on: the administration by delegation, or a political body. */
    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_body")
    public DecidingBody decidingBody = DecidingBody.ADMINISTRATION;

    /** The day of the body's resolution; null where the administration decides. */
    @Column(name = "resolved_on")
    public LocalDate resolvedOn;

    @Column(name = "resolution_number")
    public String resolutionNumber = "";

    @Column(name = "sent_back_comment")
    public String sentBackComment = "";

    @Column(name = "ended_at")
    public Instant endedAt;

    @Version
    public int version;

    /** How much the job has done, in whole per cent. */
    public int percent() {
        return total == 0 ? 100 : Math.min(100, (int) (100L * done / total));
    }
}
