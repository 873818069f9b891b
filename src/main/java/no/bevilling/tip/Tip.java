package no.bevilling.tip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Something that the public has told about a place. It is no observation of an inspector, and supports no violation by itself. */
@Entity
public class Tip extends TenantEntity {
    @Column(name = "received_at", updatable = false)
    public Instant receivedAt;

    /** The place that the municipality knows; null while nobody has said which one is meant. */
    @Column(name = "premises_id")
    public UUID premisesId;

    /** The place as it was told. */
    @Column(name = "place_told", updatable = false)
    public String placeTold;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public TipSubject subject;

    /** The day it was seen; null where it was not said. */
    @Column(name = "seen_on", updatable = false)
    public LocalDate seenOn;

    @Column(updatable = false)
    public String told;

    /** How to reach whoever told it; empty where they want to be nobody, and when it has been erased. */
    public String contact = "";

    @Enumerated(EnumType.STRING)
    public TipStatus status = TipStatus.NEW;

    /** What the caseworker makes of it. */
    public String judgement = "";

    @Column(name = "judged_by")
    public UUID judgedBy;

    @Column(name = "judged_at")
    public Instant judgedAt;

    @Enumerated(EnumType.STRING)
    public TipOutcome outcome;

    @Column(name = "closed_reason")
    public String closedReason = "";

    @Column(name = "closed_by")
    public UUID closedBy;

    @Column(name = "closed_at")
    public Instant closedAt;

    @Version
    public int version;
}
