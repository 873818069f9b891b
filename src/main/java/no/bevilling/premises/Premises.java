package no.bevilling.premises;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.rules.fact.Zone;

/** A place where alcohol is sold or served: a licence is tied to its room (alkoholloven §§ 3-1, 4-2). */
@Entity
public class Premises extends TenantEntity {
    public String name;

    @Column(name = "street_address")
    public String streetAddress = "";

    @Column(name = "postal_code", columnDefinition = "char(4)")
    public String postalCode;

    @Column(name = "postal_place")
    public String postalPlace = "";

    /** gårdsnummer/bruksnummer. */
    @Column(name = "cadastral_unit")
    public String cadastralUnit = "";

    /** Degrees, WGS 84. */
    public BigDecimal latitude;

    public BigDecimal longitude;

    @Enumerated(EnumType.STRING)
    @Column(name = "venue_kind")
    public VenueKind venueKind;

    @Enumerated(EnumType.STRING)
    public Zone zone;

    public Integer seats;

    @Version
    public int version;
}
