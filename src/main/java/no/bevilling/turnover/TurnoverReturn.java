package no.bevilling.turnover;

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

/** The turnover return (omsetningsoppgave, alkoholforskriften § 6-3) that one holder is asked for in a year, for all its places. */
@Entity
@Table(name = "turnover_return")
public class TurnoverReturn extends TenantEntity {
    /** The year it is asked for in: the expected litres are of this year, the actual ones of the year before. */
    @Column(name = "return_year", updatable = false)
    public int returnYear;

    @Column(name = "return_sequence", updatable = false)
    public int returnSequence;

    @Column(name = "organisation_id", updatable = false)
    public UUID organisationId;

    /** As the holder was called when it was asked. */
    @Column(name = "holder_name", updatable = false)
    public String holderName;

    /** Last day, included. */
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    /** Whether an auditor or authorised accountant must attest it, as the municipality had set when it asked. */
    @Column(updatable = false)
    public boolean attestation;

    @Enumerated(EnumType.STRING)
    public ReturnStatus status = ReturnStatus.ASKED;

    @Column(name = "asked_at", updatable = false)
    public Instant askedAt;

    public int reminders;

    @Column(name = "reminded_at")
    public Instant remindedAt;

    /** How many licences it is about. */
    public int places;

    /** When it was first delivered: later corrections make nothing late. */
    @Column(name = "delivered_at")
    public Instant deliveredAt;

    /** How many versions have been delivered. */
    public int revision;

    /** How many figures of the last version were questioned. */
    public int questions;

    /** Attestation for the version that is being written. */
    @Column(name = "attestation_file_id")
    public UUID attestationFileId;

    @Column(name = "attested_by")
    public String attestedBy = "";

    /** Why it is being corrected. */
    @Column(name = "correction_reason")
    public String correctionReason = "";

    @Version
    public int version;

    /** As people write it: OM 2027/3. */
    public String number() {
        return "OM " + returnYear + "/" + returnSequence;
    }

    /** Whether something is being written in it. */
    public boolean isOpen() {
        return status != ReturnStatus.DELIVERED;
    }

    /** Whether it was not there on a day when it should have been. */
    public boolean isLate(LocalDate today) {
        return revision == 0 && dueOn.isBefore(today);
    }
}
