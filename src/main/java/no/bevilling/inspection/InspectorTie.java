package no.bevilling.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.casework.Tie;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;

/** What an inspector has stated about the own tie to a place (forvaltningsloven §§ 6-10). The newest counts; all of them stand. */
@Entity
@Immutable
@Table(name = "inspector_tie")
public class InspectorTie extends TenantEntity {
    @Column(name = "inspector_id")
    public UUID inspectorId;

    @Column(name = "premises_id")
    public UUID premisesId;

    @Enumerated(EnumType.STRING)
    public Tie tie;

    /** Which tie, in own words; empty with none. */
    public String explanation = "";

    @Column(name = "stated_at")
    public Instant statedAt;

    /** Who wrote it down: the inspector, or somebody of the municipality for one of a security company. */
    @Column(name = "recorded_by")
    public UUID recordedBy;

    @Column(name = "recorded_by_name")
    public String recordedByName;
}
