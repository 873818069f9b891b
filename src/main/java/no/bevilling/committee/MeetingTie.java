package no.bevilling.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** That a member was tied to the parties of an item, and what followed; never changed. */
@Entity
@Table(name = "meeting_tie")
public class MeetingTie extends TenantEntity {
    @Column(name = "item_id", updatable = false)
    public UUID itemId;

    @Column(name = "member_id", updatable = false)
    public UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public MemberTie tie;

    @Column(updatable = false)
    public String explanation;
}
