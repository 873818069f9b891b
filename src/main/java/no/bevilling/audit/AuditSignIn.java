package no.bevilling.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import no.bevilling.account.SignedIn;
import no.bevilling.database.Tenant;

/** Every sign-in stands in the log of the installation. */
@ApplicationScoped
class AuditSignIn {
    @Inject
    Audit audit;

    void record(@Observes SignedIn event) {
        Tenant.run(
                Tenant.INSTALLATION,
                () -> audit.changed(
                        "account", event.accountId(), "signed-in", Map.of("way", event.way(), "name", event.name())));
    }
}
