package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.inspection.InspectorFitness;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.premises.PremisesSource;

/** Tells the page of a place when it is to be inspected; not to who is party to one of its cases. */
@ApplicationScoped
class PlannedOfPremises implements PremisesSource {
    @Inject
    PlannedVisits visits;

    @Inject
    InspectorFitness fitness;

    @Inject
    PlanViews views;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Override
    public Set<Role> readers() {
        return Set.of(Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR);
    }

    @Override
    public List<Standing> standing(UUID premises, SignedInAccount reader) {
        List<PlannedVisit> planned = visits.openAt(premises);
        if (planned.isEmpty() || fitness.placesOf(reader.id()).contains(premises)) {
            return List.of();
        }
        boolean opens = reader.has(Tenant.id(), Role.CASEWORKER) || reader.has(Tenant.id(), Role.APPROVER);
        PlanMessages says = texts.of(PlanMessages.class);
        String base = views.base() + "/besok/";
        return planned.stream()
                .map(visit -> new Standing(
                        says.plannedVisit(),
                        says.weekOf(
                                views.week(visit.weekOn),
                                date(visit.weekOn),
                                date(PlannedVisits.lastDay(visit.weekOn))),
                        opens ? base + visit.id : null))
                .toList();
    }

    private String date(java.time.LocalDate day) {
        return Formats.date(day, page.getLanguage().locale());
    }
}
