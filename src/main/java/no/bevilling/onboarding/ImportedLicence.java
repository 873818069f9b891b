package no.bevilling.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;

/** Marks a licence as brought from a former system: it was decided there, and the papers are there. */
@Entity
@Immutable
@Table(name = "imported_licence")
public class ImportedLicence extends TenantEntity {
    @Column(name = "import_id")
    public UUID importId;

    @Column(name = "licence_id")
    public UUID licenceId;

    /** Its number in the former system, by which it is known when the file is read again. */
    @Column(name = "former_number")
    public String formerNumber;
}
