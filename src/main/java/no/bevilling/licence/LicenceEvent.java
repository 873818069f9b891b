package no.bevilling.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that happened to a licence; never changed, never removed: a mistake is annulled by another one. */
@Entity
@Immutable
@Table(name = "licence_event")
public class LicenceEvent extends TenantEntity {
    @Column(name = "licence_id")
    public UUID licenceId;

    @Enumerated(EnumType.STRING)
    public LicenceEventKind kind;

    /** When it took effect in the life of the licence. */
    @Column(name = "happened_at")
    public Instant happenedAt;

    /** When it ended or will end, not included; null where nothing ends it. */
    @Column(name = "until_at")
    public Instant until;

    @Column(name = "period_from")
    public LocalDate periodFrom;

    /** Last day, included. */
    @Column(name = "period_to")
    public LocalDate periodTo;

    /** The event that this one annuls or ends. */
    @Column(name = "refers_to")
    public UUID refersTo;

    @Column(name = "case_id")
    public UUID caseId;

    /** The decision that it follows from; null for what was reported. */
    @Column(name = "decision_id")
    public UUID decisionId;

    /** Where the law or the decision says it. */
    public String source;

    /** What the one who recorded it wrote. */
    public String note = "";

    /** What the sentence about it needs; never an identity number. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> details = Map.of();

    @Column(name = "recorded_at")
    public Instant recordedAt;

    /** Who wrote it down; empty where it followed from a decision. */
    @Column(name = "recorded_by")
    public UUID recordedBy;

    @Column(name = "recorded_by_name")
    public String recordedByName = "";

    LifeEvent fact() {
        return new LifeEvent(id, kind, happenedAt, until, periodFrom, periodTo, refersTo, source);
    }
}
