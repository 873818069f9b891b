package no.bevilling.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;

/** Whether an administrator has let rules in DRL be written in the browser, for the municipality of the transaction. */
@ApplicationScoped
public class DrlSetting {
    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    public boolean isOn() {
        return (Boolean)
                entities.createNativeQuery("select drl_in_browser from municipality where id = :id", Boolean.class)
                        .setParameter("id", Tenant.id())
                        .getSingleResult();
    }

    /** Turns it on or off; an administrator's decision, told in the log. */
    public void set(boolean on) {
        entities.createNativeQuery("update municipality set drl_in_browser = :on where id = :id")
                .setParameter("on", on)
                .setParameter("id", Tenant.id())
                .executeUpdate();
        audit.changed(
                "municipality",
                new UUID(0, Tenant.id()),
                on ? "rules in DRL allowed" : "rules in DRL no longer allowed");
    }
}
