package no.bevilling.ambulatory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;

/** The approved use of an ambulatory licence at one function (alkoholloven § 4-5). */
@Entity
@Immutable
@Table(name = "ambulatory_use")
public class AmbulatoryUse extends TenantEntity {
    @Column(name = "ambulatory_licence_id")
    public UUID ambulatoryLicenceId;

    @Column(name = "case_id")
    public UUID caseId;

    /** The licence that the holder got for the function. */
    @Column(name = "licence_id")
    public UUID licenceId;

    /** Local time in Norway. */
    @Column(name = "used_from")
    public LocalDateTime usedFrom;

    /** Local time in Norway; not included. */
    @Column(name = "used_to")
    public LocalDateTime usedTo;
}
