package no.bevilling.ambulatory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.bevilling.database.TenantEntity;

/**
 * One of the municipality's own ambulatory licences (ambulerende bevilling, alkoholloven § 4-5): tied to no person and no
 * place, lent out for one private function at a time. How many there are, the council decides.
 */
@Entity
@Table(name = "ambulatory_licence")
public class AmbulatoryLicence extends TenantEntity {
    @Column(name = "licence_number", updatable = false)
    public int licenceNumber;

    /** Where the council created it. */
    public String resolution;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    /** Last day, included; null while it stands. */
    @Column(name = "valid_to")
    public LocalDate validTo;

    @Version
    public int version;
}
