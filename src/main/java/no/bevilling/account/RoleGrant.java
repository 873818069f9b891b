package no.bevilling.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** One role of one account in one municipality (0: the installation). */
@Entity
@Table(name = "role_grant")
@IdClass(RoleGrant.Key.class)
public class RoleGrant extends PanacheEntityBase {
    @Id
    @Column(name = "account_id")
    public UUID accountId;

    @Id
    @Column(name = "municipality_id")
    public int municipalityId;

    @Id
    @Enumerated(EnumType.STRING)
    public Role role;

    /** As letters name the person in this municipality; empty where nobody has given one. */
    @Column(name = "job_title")
    public String jobTitle = "";

    public RoleGrant() {}

    public RoleGrant(UUID accountId, int municipalityId, Role role) {
        this.accountId = accountId;
        this.municipalityId = municipalityId;
        this.role = role;
    }

    public record Key(UUID accountId, int municipalityId, Role role) implements Serializable {}
}
