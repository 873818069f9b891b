package no.bevilling.foodservice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;

/** Something that happened to a food-service licence; never changed, never removed: a mistake is annulled by another one. */
@Entity
@Immutable
@Table(name = "food_service_event")
public class FoodServiceEvent extends TenantEntity {
    @Column(name = "licence_id")
    public UUID licenceId;

    @Enumerated(EnumType.STRING)
    public FoodServiceEventKind kind;

    @Column(name = "happened_on")
    public LocalDate happenedOn;

    /** Last day, included; null where nothing ends it. */
    @Column(name = "until_on")
    public LocalDate untilOn;

    /** The event that this one lifts or annuls. */
    @Column(name = "refers_to")
    public UUID refersTo;

    @Column(name = "case_id")
    public UUID caseId;

    public String source;

    /** What the one who recorded it wrote. */
    public String note = "";

    /** What was sent along as documentation (serveringsloven § 14, second paragraph); null where nothing was. */
    @Column(name = "file_id", updatable = false)
    public UUID fileId;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    /** Empty where it followed from a decision. */
    @Column(name = "recorded_by")
    public UUID recordedBy;

    @Column(name = "recorded_by_name")
    public String recordedByName = "";

    FoodServiceLife.Happening fact() {
        return new FoodServiceLife.Happening(id, kind, happenedOn, untilOn, refersTo);
    }
}
