package no.bevilling.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.bevilling.database.TenantEntity;

/** A natural person in a case: licence manager, deputy, owner, or somebody with significant influence. */
@Entity
public class Person extends TenantEntity {
    public String name;

    @Column(name = "birth_date")
    public LocalDate birthDate;

    /** The identity number, AES-GCM with the nonce first; read it through IdentityNumbers only. */
    @Column(name = "identity_number")
    public byte[] identityNumber;

    @Column(name = "identity_key_id")
    public String identityKeyId;

    /** HMAC of the identity number, for look-up. */
    @Column(name = "identity_lookup")
    public byte[] identityLookup;

    @Version
    public int version;
}
