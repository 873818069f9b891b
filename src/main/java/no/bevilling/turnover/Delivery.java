package no.bevilling.turnover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;

/** A version of a turnover return as it was delivered; never changed: a correction is a new one. */
@Entity
@Immutable
@Table(name = "turnover_delivery")
public class Delivery extends TenantEntity {
    @Column(name = "return_id")
    public UUID returnId;

    /** From 1. */
    public int revision;

    @Column(name = "delivered_at")
    public Instant deliveredAt;

    @Column(name = "delivered_by")
    public UUID deliveredBy;

    @Column(name = "delivered_by_name")
    public String deliveredByName;

    /** A caseworker wrote in what came on paper. */
    @Column(name = "for_holder")
    public boolean forHolder;

    @Column(name = "attestation_file_id")
    public UUID attestationFileId;

    @Column(name = "attested_by")
    public String attestedBy = "";

    /** Empty of the first. */
    @Column(name = "correction_reason")
    public String correctionReason = "";
}
