package no.bevilling.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Something that one person is told of a case, on the page, by e-mail, or both. */
@Entity
@Table(name = "alert")
public class Alert extends TenantEntity {
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public AlertKind kind;

    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "raised_at", updatable = false)
    public Instant raisedAt;

    /** Who did it; empty where it followed by itself. */
    @Column(name = "actor_name", updatable = false)
    public String actorName = "";

    /** The day that it is about, when a clock ends; null on others. */
    @Column(name = "about_day", updatable = false)
    public LocalDate aboutDay;

    @Column(name = "on_page", updatable = false)
    public boolean onPage;

    @Column(name = "by_email", updatable = false)
    public boolean byEmail;

    @Column(name = "seen_at")
    public Instant seenAt;

    /** The e-mail that it goes out with; null until it is gathered. */
    @Column(name = "digest_id")
    public UUID digestId;
}
