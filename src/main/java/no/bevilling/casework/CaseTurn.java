package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** That an application was taken back (trukket), or a case that had ended was taken up again; never changed. */
@Entity
@Table(name = "case_turn")
public class CaseTurn extends TenantEntity {
    /** Which of the two. */
    public enum Kind {
        WITHDRAWN,
        REOPENED
    }

    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Kind kind;

    /** Whether the applicant did it here, and no caseworker on written word. */
    @Column(name = "by_applicant", updatable = false)
    public boolean byApplicant;

    /** Why it is taken up again; null where it was taken back. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public ReopeningGround ground;

    @Column(updatable = false)
    public String reason = "";

    /** The day of the written word; null where the applicant did it here. */
    @Column(name = "written_on", updatable = false)
    public LocalDate writtenOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before", updatable = false)
    public CaseStatus statusBefore;

    @Column(name = "actor_id", updatable = false)
    public UUID actorId;

    @Column(name = "actor_name", updatable = false)
    public String actorName;

    @Column(name = "turned_at", updatable = false)
    public Instant turnedAt;
}
