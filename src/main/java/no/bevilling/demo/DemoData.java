package no.bevilling.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demo data at the first start with the demo profile; never elsewhere, never twice. */
@ApplicationScoped
class DemoData {
    @ConfigProperty(name = "bevilling.demo")
    boolean demo;

    @Inject
    DemoMunicipalities municipalities;

    @Inject
    DemoAccounts accounts;

    @Inject
    DemoApplications applications;

    @Inject
    DemoDecisions decisions;

    void load(@Observes @Priority(1000) StartupEvent starting) {
        if (demo) {
            municipalities.load();
            accounts.load();
            applications.load();
            decisions.load();
        }
    }
}
