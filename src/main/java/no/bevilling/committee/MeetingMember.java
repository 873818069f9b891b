package no.bevilling.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Somebody who is called to a meeting as a member, or stands in for one. */
@Entity
@Table(name = "meeting_member")
public class MeetingMember extends TenantEntity {
    @Column(name = "meeting_id", updatable = false)
    public UUID meetingId;

    /** Null for one who has no account here. */
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    @Column(updatable = false)
    public String name;

    public boolean present;
}
