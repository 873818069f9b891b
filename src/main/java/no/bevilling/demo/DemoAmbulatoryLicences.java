package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.ambulatory.AmbulatoryPool;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;

/** The ambulatory licences of two of the demo's municipalities (alkoholloven § 4-5). */
@ApplicationScoped
class DemoAmbulatoryLicences {
    private static final LocalDate FROM = LocalDate.of(2024, 10, 1);

    @Inject
    Municipalities municipalities;

    @Inject
    AmbulatoryPool pool;

    void load() {
        for (String number : List.of("3451", "3407")) {
            Tenant.run(municipalities.byNumber(number).orElseThrow().id(), () -> {
                if (pool.licences().isEmpty()) {
                    pool.create(2, FROM, "Kommunestyret 26. september 2024, sak 52/24");
                }
            });
        }
    }
}
