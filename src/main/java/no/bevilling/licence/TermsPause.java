package no.bevilling.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Terms that do not count: while their decision waits for its appeal (forvaltningsloven § 42), or because it was taken away. */
@Entity
@Table(name = "licence_terms_pause")
public class TermsPause extends TenantEntity {
    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Column(name = "terms_id", updatable = false)
    public UUID termsId;

    @Column(name = "from_at", updatable = false)
    public Instant from;

    /** Not included; null while nothing ends it. */
    @Column(name = "until_at")
    public Instant until;

    /** For good: the decision was taken away. */
    @Column(name = "taken_back", updatable = false)
    public boolean takenBack;

    @Version
    public int version;

    boolean holds(UUID terms, Instant instant) {
        return termsId.equals(terms) && !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }
}
