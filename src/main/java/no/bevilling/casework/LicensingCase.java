package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/** A case (sak): the spine on which application, statements, checks, decision and licence hang, whatever its {@link Matter}. */
@Entity
@Table(name = "licensing_case")
public class LicensingCase extends TenantEntity {
    @Column(name = "case_year", updatable = false)
    public int caseYear;

    @Column(name = "case_sequence", updatable = false)
    public int caseSequence;

    public String title;

    /** What it is about. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Matter matter = Matter.LICENCE_APPLICATION;

    /** What is applied for; null in every other matter. */
    @Enumerated(EnumType.STRING)
    public ApplicationKind kind;

    /** Of the licence it is about; null where it is about no alcohol licence. */
    @Enumerated(EnumType.STRING)
    @Column(name = "licence_type")
    public LicenceType licenceType;

    @Enumerated(EnumType.STRING)
    public CaseStatus status = CaseStatus.RECEIVED;

    /** The application it was opened by; null where none was handed in. */
    @Column(name = "application_id", updatable = false)
    public UUID applicationId;

    @Column(name = "organisation_id")
    public UUID organisationId;

    @Column(name = "premises_id")
    public UUID premisesId;

    /** The living licence that the case is about; null where it asks for a new one, or for none. */
    @Column(name = "licence_id")
    public UUID licenceId;

    /** It is about an event, and came later than the municipality's rules on its day of receipt want it. */
    @Column(name = "too_late")
    public boolean tooLate;

    /** When the occasion begins, local time; null for cases that are not about one. */
    @Column(name = "event_from")
    public LocalDateTime eventFrom;

    /** When it ends, local time. */
    @Column(name = "event_to")
    public LocalDateTime eventTo;

    /** First day of the part of the year that is applied for, as MM-DD (alkoholloven § 1-6); null for all of it. */
    @Column(name = "part_of_year_from")
    public String partOfYearFrom;

    /** Last day of that part, included; it may lie on the other side of the new year. */
    @Column(name = "part_of_year_to")
    public String partOfYearTo;

    /** The caseworker who has it; nobody at first. */
    @Column(name = "handler_id")
    public UUID handlerId;

    @Column(name = "received_at", updatable = false)
    public Instant receivedAt;

    /** The day everything was in: the clock of alkoholloven § 1-11 starts. */
    @Column(name = "complete_on")
    public LocalDate completeOn;

    /** Last day for the decision, included. */
    @Column(name = "due_on")
    public LocalDate dueOn;

    /** What the applicant must still send, as the caseworker wrote it; empty when nothing is missing. */
    public String missing = "";

    /** When the preliminary answer was given (forvaltningsloven § 11 a); null while it has not been. */
    @Column(name = "preliminary_sent_on")
    public LocalDate preliminarySentOn;

    /** The day of the clock that ends first and is not met yet: what worklists are sorted by. */
    @Column(name = "next_due_on")
    public LocalDate nextDueOn;

    /** Which clock that is. */
    @Enumerated(EnumType.STRING)
    @Column(name = "next_clock")
    public ClockKind nextClock;

    /** It is proposed to be rejected, or has been, without a decision on the merits (avvisning). */
    public boolean rejection;
    /** Whether an appeal waits for the municipality or the appeal body. */
    @Column(name = "appeal_pending")
    public boolean appealPending;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Version
    public int version;

    /** Whether a caseworker may still work on it: received or in progress. */
    public boolean isOpen() {
        return status == CaseStatus.RECEIVED || status == CaseStatus.IN_PROGRESS;
    }

    /** The case number as people write it: 2026/17. */
    public String number() {
        return caseYear + "/" + caseSequence;
    }
}
