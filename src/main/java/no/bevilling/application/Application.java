package no.bevilling.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.casework.Matter;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An application (søknad), from the first saved step on. After it is handed in, the answers do not change. */
@Entity
public class Application extends TenantEntity {
    /** Who writes it. */
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    /** What it is for; one for an alcohol licence may ask for a food-service licence too. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Matter matter = Matter.LICENCE_APPLICATION;

    /** Of a food-service licence alone: NEW or TRANSFER. */
    @Enumerated(EnumType.STRING)
    public ApplicationKind kind;

    /** Null where it is for a food-service licence alone. */
    @Enumerated(EnumType.STRING)
    @Column(name = "licence_type")
    public LicenceType licenceType;

    /** The living licence that it is about; null where it asks for a new one. */
    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    /** How it came in. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public ApplicationChannel channel = ApplicationChannel.ONLINE;

    /** The day it came in on paper or by e-mail; null for those written here. */
    @Column(name = "received_on")
    public LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    public ApplicationStatus status = ApplicationStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    public ApplicationForm answers = ApplicationForm.empty();

    /** On what ground the one who handed it in acted for the holder; null on drafts and for private persons. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Standing standing;

    @Column(name = "started_at", updatable = false)
    public Instant startedAt;

    @Column(name = "saved_at")
    public Instant savedAt;

    /** Since when a warning stands on a draft that it will be deleted; null while it is looked after. */
    @Column(name = "warned_at")
    public Instant warnedAt;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    @Version
    public int version;

    /** What it asks. */
    FormPlan plan() {
        return FormPlan.of(matter, kind, licenceType);
    }
}
