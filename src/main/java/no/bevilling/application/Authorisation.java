package no.bevilling.application;

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

/** Leave to apply for an organisation (fullmakt, forvaltningsloven § 12), given by who may do so to who has claimed it. */
@Entity
@Table(name = "authorisation")
public class Authorisation extends TenantEntity {
    @Column(name = "organisation_number", updatable = false, columnDefinition = "char(9)")
    public String organisationNumber;

    @Column(name = "organisation_name", updatable = false)
    public String organisationName;

    @Column(name = "given_by", updatable = false)
    public UUID givenBy;

    @Column(name = "given_by_name", updatable = false)
    public String givenByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_as", updatable = false)
    public ActingAs givenAs;

    /** What showed that the giver holds the role. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Standing.Proof proof;

    @Column(name = "given_at", updatable = false)
    public Instant givenAt;

    /** Of the code in the link; the code itself is kept nowhere. */
    @Column(name = "code_sha256", updatable = false)
    public byte[] codeSha256;

    @Column(name = "claim_before", updatable = false)
    public Instant claimBefore;

    /** Who has it; null until somebody has claimed it. */
    @Column(name = "claimed_by")
    public UUID claimedBy;

    @Column(name = "claimed_by_name")
    public String claimedByName = "";

    @Column(name = "claimed_at")
    public Instant claimedAt;

    /** Last day, included. */
    @Column(name = "valid_to", updatable = false)
    public LocalDate validTo;

    @Column(name = "revoked_at")
    public Instant revokedAt;

    @Version
    public int version;
}
