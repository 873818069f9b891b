package no.bevilling.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that the applicant is asked for: what is missing in the application, or a question. */
@Entity
@Table(name = "applicant_task")
public class ApplicantTask extends TenantEntity {
    /** What is asked for. */
    public enum Kind {
        /** The application cannot be handled without it (forvaltningsloven § 11). */
        MISSING_INFORMATION,
        /** The case would be better informed with it (forvaltningsloven § 17). */
        QUESTION
    }

    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Kind kind;

    /** What is asked for, one by one, in the municipality's language form. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public List<String> items = List.of();

    /** In the caseworker's words. */
    @Column(updatable = false)
    public String text = "";

    @Column(name = "asked_by", updatable = false)
    public UUID askedBy;

    @Column(name = "asked_by_name", updatable = false)
    public String askedByName;

    @Column(name = "asked_at", updatable = false)
    public Instant askedAt;

    /** Last day for the answer, included. */
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    /** What the applicant wrote; null while there is no answer. */
    public String answer;

    @Column(name = "answered_by")
    public UUID answeredBy;

    @Column(name = "answered_by_name")
    public String answeredByName;

    @Column(name = "answered_at")
    public Instant answeredAt;

    /** When an answer was not needed any more. */
    @Column(name = "closed_at")
    public Instant closedAt;

    @Version
    public int version;

    /** Whether it still waits for the applicant. */
    public boolean isOpen() {
        return answeredAt == null && closedAt == null;
    }
}
