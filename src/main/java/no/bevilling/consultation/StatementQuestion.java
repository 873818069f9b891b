package no.bevilling.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** What a consulted body must know before it can answer, and what the caseworker told it; no answer yet: null. */
@Entity
@Table(name = "statement_question")
public class StatementQuestion extends TenantEntity {
    @Column(name = "statement_id", updatable = false)
    public UUID statementId;

    @Column(updatable = false)
    public String question;

    @Column(name = "asked_by", updatable = false)
    public UUID askedBy;

    @Column(name = "asked_by_name", updatable = false)
    public String askedByName;

    @Column(name = "asked_at", updatable = false)
    public Instant askedAt;

    public String answer;

    @Column(name = "answered_by")
    public UUID answeredBy;

    @Column(name = "answered_by_name")
    public String answeredByName = "";

    @Column(name = "answered_at")
    public Instant answeredAt;

    @Version
    public int version;
}
