package no.bevilling.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.application.ActingAs;
import no.bevilling.application.Standing;
import no.bevilling.database.TenantEntity;

/** A link by which somebody who acts for a holder takes over the licences that were brought from a former system. */
@Entity
@Table(name = "holder_invitation")
public class HolderInvitation extends TenantEntity {
    @Column(name = "organisation_id", updatable = false)
    public UUID organisationId;

    /** Of the code in the link; the code itself is kept nowhere. */
    @Column(name = "code_sha256", updatable = false)
    public byte[] codeSha256;

    @Column(name = "invited_by", updatable = false)
    public UUID invitedBy;

    @Column(name = "invited_by_name", updatable = false)
    public String invitedByName;

    @Column(name = "invited_at", updatable = false)
    public Instant invitedAt;

    @Column(name = "claim_before", updatable = false)
    public Instant claimBefore;

    /** Null until somebody has claimed it; never the one who invited. */
    @Column(name = "claimed_by")
    public UUID claimedBy;

    @Column(name = "claimed_by_name")
    public String claimedByName = "";

    /** On what ground, as who claimed it says. */
    @Enumerated(EnumType.STRING)
    @Column(name = "claimed_as")
    public ActingAs claimedAs;

    /** What showed it. */
    @Enumerated(EnumType.STRING)
    public Standing.Proof proof;

    @Column(name = "claimed_at")
    public Instant claimedAt;

    @Version
    public int version;
}
