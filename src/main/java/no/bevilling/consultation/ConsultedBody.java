package no.bevilling.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.StatementBody;

/** A consulted body (uttalepart, alkoholloven § 1-7) as one municipality knows it: its own police, its own NAV office. */
@Entity
@Table(name = "consulted_body")
public class ConsultedBody extends TenantEntity {
    @Enumerated(EnumType.STRING)
    public StatementBody kind;

    public String name;

    public String email;

    /** Who is told when a due date passes without an answer. */
    @Column(name = "superior_name")
    public String superiorName = "";

    @Column(name = "superior_email")
    public String superiorEmail = "";

    /** Agreed days to answer; null: as the rule base says. */
    @Column(name = "answer_days")
    public Integer answerDays;

    /** Whether it is asked any more. */
    public boolean active = true;

    @Column(name = "changed_by")
    public String changedBy = "";

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;
}
