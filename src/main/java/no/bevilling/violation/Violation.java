package no.bevilling.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;

/** A violation (overtredelse, alkoholforskriften § 10-3) as a caseworker has assessed it, from what was observed. */
@Entity
public class Violation extends TenantEntity {
    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Enumerated(EnumType.STRING)
    public ViolationKind kind;

    /** Which condition or provision, for the two kinds that gather many; empty for others. */
    public String provision = "";

    /** When it was committed (overtredelsestidspunktet): the two years are counted by it (§ 10-2). */
    @Column(name = "committed_at")
    public Instant committedAt;

    /** What was seen, heard and smelled. */
    public String facts;

    @Enumerated(EnumType.STRING)
    public Circumstances circumstances = Circumstances.ORDINARY;

    /** By the table of § 10-3 on the day it was committed. */
    @Column(name = "table_points")
    public int tablePoints;

    /** As proposed: those of the table, but for special reasons; 0 outside the points. */
    public int points;

    /** Why the points depart from the table (§ 10-4); empty where they do not. */
    @Column(name = "special_reasons")
    public String specialReasons = "";

    @Column(name = "recorded_by")
    public UUID recordedBy;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    @Version
    public int version;
}
