package no.bevilling.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A photo of a visit, shrunk on the telephone; told of at hand-in, and filled when the picture itself arrives. */
@Entity
@Table(name = "inspection_photo")
public class InspectionPhoto extends TenantEntity {
    @Column(name = "visit_id", updatable = false)
    public UUID visitId;

    /** The observation that it shows; null for the place as a whole. */
    @Column(name = "observation_origin_id")
    public UUID observationOriginId;

    public String caption = "";

    @Column(name = "taken_at", updatable = false)
    public Instant takenAt;

    /** Degrees, WGS 84; only where the inspector wanted the position kept. */
    @Column(updatable = false)
    public BigDecimal latitude;

    @Column(updatable = false)
    public BigDecimal longitude;

    /** The picture; null while it has not arrived. */
    @Column(name = "file_id")
    public UUID fileId;

    /** Somebody has said that the picture will not come: the telephone was lost. */
    @Column(name = "given_up")
    public boolean givenUp;
}
