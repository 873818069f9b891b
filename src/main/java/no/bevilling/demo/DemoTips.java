package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.bevilling.municipality.Municipalities;
import no.bevilling.tip.TipBox;
import no.bevilling.tip.TipSubject;

/** A tip from a neighbour in one of the demo's municipalities. */
@ApplicationScoped
class DemoTips {
    @Inject
    Municipalities municipalities;

    @Inject
    TipBox box;

    @Inject
    Clock clock;

    void load() {
        box.put(
                municipalities.byNumber("3451").orElseThrow().id(),
                new TipBox.Told(
                        "Skjenkestedet ved torget på Fagernes",
                        null,
                        TipSubject.HOURS,
                        LocalDate.now(clock).minusDays(2),
                        "Lørdag ble det servert øl ute etter halv tre. Jeg bor rett over gata og så det fra vinduet.",
                        ""));
    }
}
