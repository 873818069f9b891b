package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.database.Tenant;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;
import no.bevilling.turnover.TurnoverReturn;
import no.bevilling.turnover.TurnoverRounds;
import org.jboss.logging.Logger;

/** A turnover return that kari can fill in, whatever day the demo is begun. */
@ApplicationScoped
class DemoTurnover {
    private static final Logger LOG = Logger.getLogger(DemoTurnover.class);
    private static final String NORD_AURDAL = "3451";
    private static final String PLACE = "Fjordbua Mathus";
    private static final int DAYS = 30;

    @Inject
    Municipalities municipalities;

    @Inject
    TurnoverRounds rounds;

    @Inject
    Clock clock;

    void load() {
        int here = municipalities.byNumber(NORD_AURDAL).orElseThrow().id();
        try {
            Tenant.run(here, this::askOnce);
        } catch (RuntimeException e) {
            LOG.warn("The demo goes on without a turnover return", e);
        }
    }

    private void askOnce() {
        if (TurnoverReturn.count() > 0) {
            return;
        }
        List<Licence> held =
                Licence.list("premisesId in (select p.id from Premises p where p.name = ?1) order by id", PLACE);
        if (!held.isEmpty()) {
            rounds.askOne(held.get(0).organisationId, LocalDate.now(clock).plusDays(DAYS));
        }
    }
}
