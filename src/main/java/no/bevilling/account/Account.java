package no.bevilling.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A person who signs in. Demo accounts have a user name and a password hash; others an issuer and a subject. */
@Entity
public class Account extends PanacheEntityBase {
    @Id
    public UUID id = UUID.randomUUID();

    public String username;

    @Column(name = "password_hash")
    public String passwordHash;

    public String issuer;
    public String subject;

    /** HMAC of the identity number: finds the account without storing the number. */
    @Column(name = "identity_lookup")
    public byte[] identityLookup;

    /** From the identity number at sign-in; null where none is known. */
    @Column(name = "birth_date")
    public LocalDate birthDate;

    @Column(name = "display_name")
    public String displayName;

    public String email;
    public String language;

    /** Part of every session cookie; raising it revokes all sessions of the account. */
    @Column(name = "session_counter")
    public int sessionCounter;

    public boolean disabled;
    public boolean demo;

    @Version
    public int version;
}
