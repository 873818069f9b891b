package no.bevilling.municipality;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Municipalities that share a policy, such as Valdres. */
@Entity
public class Region extends PanacheEntityBase {
    @Id
    public String id;

    public String name;
}
