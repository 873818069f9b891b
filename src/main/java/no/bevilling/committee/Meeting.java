package no.bevilling.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.DecidingBody;

/** A meeting of a body that decides cases by the municipality's delegation (alkoholloven § 1-7). */
@Entity
@Table(name = "committee_meeting")
public class Meeting extends TenantEntity {
    /** Never the administration. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public DecidingBody body;

    /** The body's own name, as minutes print it. */
    @Column(name = "body_name")
    public String bodyName;

    /** Local time. */
    @Column(name = "starts_at")
    public LocalDateTime startsAt;

    public String place;

    /** How many members the body has; null: as many as were called when it was planned. */
    public Integer seats;

    @Enumerated(EnumType.STRING)
    public MeetingStatus status = MeetingStatus.OPEN;

    @Version
    public int version;

    /** How many must decide an item: half of the members (kommuneloven § 11-9). */
    public int quorum() {
        return seats == null ? 1 : (seats + 1) / 2;
    }
}
