package no.bevilling.foodservice;

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

/** A case in which the municipality considers to suspend, close or revoke (serveringsloven §§ 18, 19). */
@Entity
@Table(name = "food_service_reaction")
public class FoodServiceReaction extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public FoodServiceReactionKind kind;

    /** What is held against the place. */
    @Column(updatable = false)
    public String facts;

    /** The day of the notice; null where none has been given. */
    @Column(name = "noticed_on")
    public LocalDate noticedOn;

    /** Last day to put things right and to comment, included. */
    @Column(name = "rectify_by")
    public LocalDate rectifyBy;

    /** Why nobody is told beforehand (forvaltningsloven § 16); empty where the holder was. */
    @Column(name = "no_notice_because")
    public String noNoticeBecause = "";

    @Column(name = "holder_comment")
    public String holderComment = "";

    @Column(name = "holder_commented_on")
    public LocalDate holderCommentedOn;

    /** When it was decided to do nothing; null while it is open or decided otherwise. */
    @Column(name = "dropped_at")
    public Instant droppedAt;

    @Column(name = "dropped_because")
    public String droppedBecause = "";

    @Version
    public int version;
}
