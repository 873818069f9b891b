package no.bevilling.casework;

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

/** Somebody beside the applicant who is party to a case, or acts for one. */
@Entity
@Table(name = "case_party")
public class CaseParty extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    public CasePartyRole role;

    public String name;

    /** Null for a person, and where it is not known. */
    @Column(name = "organisation_number")
    public String organisationNumber;

    /** Whom a representative acts for; empty: the applicant. */
    @Column(name = "acts_for")
    public String actsFor = "";

    /** By what a representative acts; null on others. */
    @Enumerated(EnumType.STRING)
    public PartyAuthority authority;

    /** The day of the written authority. */
    @Column(name = "authorised_on")
    public LocalDate authorisedOn;

    public String email = "";

    public String telephone = "";

    @Column(name = "postal_address")
    public String postalAddress = "";

    /** Whether letters to the applicant go there too. */
    @Column(name = "gets_letters")
    public boolean getsLetters = true;

    @Column(name = "added_by_name", updatable = false)
    public String addedByName;

    @Column(name = "added_at", updatable = false)
    public Instant addedAt;

    /** Last day as a party, included; null while it is one. */
    @Column(name = "ended_on")
    public LocalDate endedOn;

    @Version
    public int version;

    public boolean isPresent() {
        return endedOn == null;
    }
}
