package no.bevilling.inspectionplan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspection.InspectorRecords;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Texts;
import no.bevilling.premises.Premises;

/** An inspector sees the routes that are ready, and takes them into the own calendar. */
@Path("/k/{number}/kontrollplan/mine")
@Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class OwnRoutesPage {
    private static final int MONTHS_AHEAD = 3;

    @CheckedTemplate(basePath = "inspectionplan")
    static class Templates {
        static native TemplateInstance mine(String base, boolean registered, List<Evening> evenings, int tiesLeft);
    }

    /** A place of an evening. */
    public record Stop(String name, String address, String window) {}

    /** An evening to come. */
    public record Evening(LocalDate onDate, String from, String to, String note, List<String> with, List<Stop> stops) {}

    @Inject
    InspectorRecords inspectors;

    @Inject
    Routes routes;

    @Inject
    PlaceTies ties;

    @Inject
    PlanViews views;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance mine() {
        Optional<Inspector> self = inspectors.of(user.required().id());
        return Templates.mine(
                "/k/" + municipality.get().number() + "/kontrollplan/mine",
                self.isPresent(),
                self.map(this::evenings).orElse(List.of()),
                self.map(one -> ties.unanswered(one).size()).orElse(0));
    }

    @GET
    @Path("ruter.ics")
    @Produces("text/calendar")
    public Response calendar() {
        RouteMessages says = texts.of(RouteMessages.class);
        List<RouteCalendar.Event> events = inspectors
                .of(user.required().id())
                .map(self -> ready(self).stream()
                        .map(whole -> new RouteCalendar.Event(
                                whole.route().id,
                                routes.begins(whole.route()),
                                routes.ends(whole.route()),
                                whole.route().changedAt,
                                says.calendarSummary() + " "
                                        + municipality.get().name(),
                                "/k/" + municipality.get().number() + "/kontrollplan/mine"))
                        .toList())
                .orElse(List.of());
        return Response.ok(RouteCalendar.of(events), "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"kontrollruter.ics\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private List<Routes.Whole> ready(Inspector self) {
        LocalDate today = LocalDate.now(clock);
        // The night belongs to the evening it began on.
        return routes.readyFor(self.id, today.minusDays(1), today.plusMonths(MONTHS_AHEAD));
    }

    private List<Evening> evenings(Inspector self) {
        List<Routes.Whole> ready = ready(self).stream()
                .filter(whole -> routes.ends(whole.route()).isAfter(clock.instant()))
                .toList();
        Map<UUID, Premises> places = views.named(ready.stream()
                .flatMap(whole -> whole.stops().stream())
                .map(stop -> stop.premisesId)
                .distinct()
                .toList());
        ready.forEach(whole -> audit.saw("inspection route", whole.route().id));
        return ready.stream()
                .map(whole -> new Evening(
                        whole.route().onDate,
                        views.time(whole.route().fromTime),
                        views.time(whole.route().toTime),
                        whole.route().note,
                        whole.inspectors().stream()
                                .filter(one -> !one.id.equals(self.id))
                                .map(one -> one.name)
                                .toList(),
                        whole.stops().stream()
                                .map(stop -> stop(stop, places.get(stop.premisesId)))
                                .toList()))
                .toList();
    }

    private Stop stop(PlannedVisit stop, Premises place) {
        return new Stop(
                place.name,
                place.streetAddress,
                stop.fromTime == null
                        ? ""
                        : texts.of(RouteMessages.class).window(views.time(stop.fromTime), views.time(stop.toTime)));
    }
}
