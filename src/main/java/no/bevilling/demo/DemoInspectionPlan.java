package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Tie;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspection.InspectorTies;
import no.bevilling.inspectionplan.InspectionRoute;
import no.bevilling.inspectionplan.PlannedVisit;
import no.bevilling.inspectionplan.Routes;
import no.bevilling.inspectionplan.YearPlans;
import no.bevilling.municipality.Municipalities;
import no.bevilling.premises.Premises;
import org.jboss.logging.Logger;

/** An evening's route for the two inspectors of Nord-Aurdal, tonight, so that the inspectors' pages have something to show. */
@ApplicationScoped
class DemoInspectionPlan {
    private static final Logger LOG = Logger.getLogger(DemoInspectionPlan.class);
    private static final String NORD_AURDAL = "3451";
    private static final List<String> PLACES = List.of("Skrautvål Landhandel", "Fjordbua Mathus");
    private static final LocalTime FROM = LocalTime.of(17, 0);
    private static final LocalTime TO = LocalTime.of(1, 0);

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    InspectorTies ties;

    @Inject
    YearPlans plans;

    @Inject
    Routes routes;

    @Inject
    Clock clock;

    void load() {
        int here = municipalities.byNumber(NORD_AURDAL).orElseThrow().id();
        try {
            Tenant.run(here, this::planOnce);
        } catch (RuntimeException e) {
            LOG.warn("The demo goes on without a route for the inspectors", e);
        }
    }

    private void planOnce() {
        List<Inspector> inspectors = Inspector.list("active = true order by name, id");
        List<UUID> places = Premises.<Premises>list("name in ?1", PLACES).stream()
                .map(place -> place.id)
                .toList();
        if (InspectionRoute.count() > 0 || inspectors.size() < 2 || places.size() < PLACES.size()) {
            return;
        }
        SignedInAccount planner = user("sara");
        inspectors.forEach(inspector -> ties.state(inspector, places, Tie.NONE, "", planner));
        LocalDate today = LocalDate.now(clock);
        LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        plans.accept(
                places.stream()
                        .map(place -> new YearPlans.Accepted(place, week))
                        .toList(),
                planner);
        UUID route = routes.create(
                new Routes.Evening(today, FROM, TO, "Butikken først: den stenger klokka 18 på lørdager."),
                PlannedVisit.<PlannedVisit>list("weekOn = ?1 and premisesId in ?2", week, places).stream()
                        .map(visit -> visit.id)
                        .toList(),
                inspectors.stream().map(inspector -> inspector.id).toList(),
                planner);
        InspectionRoute made = InspectionRoute.findById(TenantKey.of(route));
        routes.ready(route, made.version, planner);
    }

    private SignedInAccount user(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return accounts.signedIn(account.id, account.sessionCounter).orElseThrow();
    }
}
