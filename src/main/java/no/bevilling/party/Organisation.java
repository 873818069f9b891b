package no.bevilling.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import no.bevilling.database.TenantEntity;

/** Who a business is run for the account of, and so who holds the licence (alkoholloven § 1-4b). */
@Entity
public class Organisation extends TenantEntity {
    /** Nine digits, checked (mod 11); null for a private person, who may apply for an event only. */
    @Column(name = "organisation_number", columnDefinition = "char(9)")
    public String organisationNumber;

    public String name;

    /** Company form as Enhetsregisteret names it: AS, ENK, SA … */
    public String form = "";

    @Column(name = "postal_address")
    public String postalAddress = "";

    public String email = "";
    public String telephone = "";

    @Version
    public int version;
}
