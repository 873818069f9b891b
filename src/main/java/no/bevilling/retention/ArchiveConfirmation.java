package no.bevilling.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Somebody's word that the municipality's archive has the documents of cases that ended until a day. The newest counts. */
@Entity
@Table(name = "retention_archived")
public class ArchiveConfirmation extends TenantEntity {
    /** Last day, included. */
    @Column(name = "through_on", updatable = false)
    public LocalDate throughOn;

    /** Where that can be looked up. */
    @Column(updatable = false)
    public String reference;

    @Column(name = "confirmed_by", updatable = false)
    public UUID confirmedBy;

    @Column(name = "confirmed_by_name", updatable = false)
    public String confirmedByName;

    @Column(name = "confirmed_at", updatable = false)
    public Instant confirmedAt;
}
