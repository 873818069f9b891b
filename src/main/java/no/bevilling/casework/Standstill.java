package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A time in which the clock of a decision does not run, with its reason (forvaltningslovforskriften § 39). */
@Entity
public class Standstill extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    public StandstillReason reason;

    /** What has happened, in the caseworker's words. */
    public String explanation;

    @Column(name = "from_on")
    public LocalDate fromOn;

    /** Last day, included; null while the clock still stands. */
    @Column(name = "to_on")
    public LocalDate toOn;

    @Column(name = "recorded_by", updatable = false)
    public UUID recordedBy;

    @Column(name = "recorded_by_name", updatable = false)
    public String recordedByName;

    @Column(name = "recorded_at", updatable = false)
    public Instant recordedAt;

    @Version
    public int version;
}
