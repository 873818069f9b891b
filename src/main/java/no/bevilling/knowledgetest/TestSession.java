package no.bevilling.knowledgetest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import no.bevilling.database.TenantEntity;

/** When and where the municipality holds tests (alkoholforskriften § 5-2). */
@Entity
@Table(name = "knowledge_test_session")
public class TestSession extends TenantEntity {
    /** Local time in Norway. */
    @Column(name = "starts_at")
    public LocalDateTime startsAt;

    public String place;

    public int seats;

    @Column(name = "cancelled_at")
    public Instant cancelledAt;

    @Version
    public int version;
}
