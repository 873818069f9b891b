package no.bevilling.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Who inspects for the municipality (kontrollør, alkoholforskriften §§ 9-1, 9-3). */
@Entity
public class Inspector extends TenantEntity {
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    public String name;

    @Enumerated(EnumType.STRING)
    public Employer employer = Employer.MUNICIPALITY;

    /** The security company; empty for the municipality's own. */
    public String company = "";

    /** When the inspector's test was passed (§ 9-3); null where it is not on record, and then nobody inspects. */
    @Column(name = "test_passed_on")
    public LocalDate testPassedOn;

    /** What proves it. */
    public String certificate = "";

    public boolean active = true;

    @Version
    public int version;

    /** Whether a passed test was on record that day; what follows from it, the rules say ({@link InspectorFitness}). */
    boolean hasTestOn(LocalDate day) {
        return testPassedOn != null && !testPassedOn.isAfter(day);
    }
}
