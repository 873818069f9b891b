package no.bevilling.nationalregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.bevilling.database.Tenant;

/** Does for tests what the job of the change log does. */
@ApplicationScoped
public class ChangeLogDriver {
    @Inject
    ChangeLog log;

    /** The log knows what has become of the municipality's licences. */
    public void bringUpToDate(int municipality) {
        Tenant.run(municipality, log::bringUpToDate);
    }
}
