package no.bevilling.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An address of another system that is told what happens in the municipality. */
@Entity
public class Webhook extends TenantEntity {
    /** Why nothing is sent. */
    public enum Stopped {
        BY_PERSON,
        /** It had not taken anything for too long. */
        FAILING,
        /** It answered that it is gone for good (410). */
        GONE
    }

    public String name;

    public String address;

    /** E-mail of who is told when it is stopped. */
    public String contact;

    /** What it is told of. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<WebhookEvent> events = List.of();

    public boolean active = true;

    @Enumerated(EnumType.STRING)
    @Column(name = "stopped_because")
    public Stopped stoppedBecause;

    @Column(name = "stopped_at")
    public Instant stoppedAt;

    /** When the first of the tries failed that have all failed since; null while the last one went. */
    @Column(name = "failing_since")
    public Instant failingSince;

    /** Whether the contact is still to be told that it was stopped. */
    @Column(name = "notice_pending")
    public boolean noticePending;

    /** Enciphered ({@link WebhookSecrets}). */
    public byte[] secret;

    @Column(name = "secret_key_id")
    public String secretKeyId;

    /** When it was shown, which happens once; null before. */
    @Column(name = "secret_shown_at")
    public Instant secretShownAt;

    /** Signs along until {@link #formerUntil}; null where there is none. */
    @Column(name = "former_secret")
    public byte[] formerSecret;

    @Column(name = "former_secret_key_id")
    public String formerSecretKeyId;

    @Column(name = "former_until")
    public Instant formerUntil;

    @Column(name = "changed_by")
    public String changedBy = "";

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;
}
