package no.bevilling.inspectionplan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspection.InspectorFitness;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Formats;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.MapTiles;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.premises.Premises;

/** A planner makes a route for an evening: which places, in which order, and who goes. */
@Path("/k/{number}/kontrollplan/ruter")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class RoutePages {
    private static final int UNPROCESSABLE = 422;

    private static final LocalTime FROM = LocalTime.of(20, 0);
    private static final LocalTime TO = LocalTime.of(1, 0);

    @CheckedTemplate(basePath = "inspectionplan")
    static class Templates {
        static native TemplateInstance routeNew(New view, Typed typed, FormErrors errors);

        static native TemplateInstance route(OneRoute view, Typed typed, FormErrors errors);
    }

    /** The form as it was sent. */
    public static class Typed {
        @FormParam("onDate")
        public String onDate;

        @FormParam("fromTime")
        public String fromTime;

        @FormParam("toTime")
        public String toTime;

        @FormParam("note")
        public String note;

        @FormParam("visit")
        public List<String> visit = List.of();

        @FormParam("inspector")
        public List<String> inspector = List.of();

        @FormParam("version")
        public String version;

        Routes.Evening evening() {
            return new Routes.Evening(TypedForm.date(onDate), time(fromTime), time(toTime), note);
        }
    }

    /** What a new route is made of. */
    public record New(String base, List<Option> visits, List<Option> inspectors) {}

    /** A stop as it is shown. */
    public record StopLine(
            UUID id,
            String name,
            String address,
            String href,
            String fromTime,
            String toTime,
            String window,
            boolean first,
            boolean last,
            String arrangement,
            String latitude,
            String longitude) {}

    /** One route. */
    public record OneRoute(
            String base,
            UUID id,
            String title,
            String evening,
            String note,
            boolean ready,
            boolean over,
            int version,
            List<String> going,
            List<StopLine> stops,
            String kilometres,
            int least,
            List<Option> inspectors,
            List<String> chosen,
            List<Option> visits,
            boolean mayChange,
            String tiles) {}

    @Inject
    Routes routes;

    @Inject
    PlannedVisits visits;

    @Inject
    PlanViews views;

    @Inject
    RouteChoices choices;

    @Inject
    InspectorFitness fitness;

    @Inject
    MapTiles tiles;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @Path("ny")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    public TemplateInstance make(@QueryParam("dato") String day) {
        Typed typed = new Typed();
        LocalDate on = TypedForm.date(day);
        typed.onDate = (on == null ? LocalDate.now(clock) : on).toString();
        typed.fromTime = FROM.toString();
        typed.toTime = TO.toString();
        return shownNew(typed, FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response create(@BeanParam Typed typed) {
        RouteMessages says = texts.of(RouteMessages.class);
        AtomicReference<UUID> made = new AtomicReference<>();
        try {
            Forms.Attempt attempt = forms.attempt(() ->
                    made.set(routes.create(typed.evening(), ids(typed.visit), ids(typed.inspector), user.required())));
            return attempt.answer(
                    says.created(),
                    base() + "/ruter/" + made.get(),
                    refused -> Tenant.call(municipality.id(), () -> shownNew(typed, refused.errors(says::wrong))));
        } catch (RouteStopped stopped) {
            return Response.status(UNPROCESSABLE)
                    .entity(Tenant.call(municipality.id(), () -> shownNew(typed, errors(stopped, 0))))
                    .build();
        }
    }

    @GET
    @Path("{route}")
    @InMunicipality
    public TemplateInstance route(@PathParam("route") UUID id) {
        return shown(id, null, FormErrors.none());
    }

    @POST
    @Path("{route}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response change(@PathParam("route") UUID id, @BeanParam Typed typed) {
        return step(
                id, typed, says().changed(), (version) -> routes.change(id, typed.evening(), version, user.required()));
    }

    @POST
    @Path("{route}/steder")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response add(@PathParam("route") UUID id, @BeanParam Typed typed) {
        return step(id, typed, says().added(), version -> routes.add(id, ids(typed.visit), version, user.required()));
    }

    @POST
    @Path("{route}/steder/{visit}/{step:opp|ned|ut}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response move(
            @PathParam("route") UUID id,
            @PathParam("visit") UUID visit,
            @PathParam("step") String step,
            @BeanParam Typed typed) {
        if (step.equals("ut")) {
            return step(id, typed, says().removed(), version -> routes.remove(id, visit, version, user.required()));
        }
        return step(
                id,
                typed,
                null,
                version -> routes.shift(id, visit, step.equals("opp") ? -1 : 1, version, user.required()));
    }

    @POST
    @Path("{route}/steder/{visit}/tid")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response window(@PathParam("route") UUID id, @PathParam("visit") UUID visit, @BeanParam Typed typed) {
        return step(
                id,
                typed,
                says().windowSaved(),
                version ->
                        routes.window(id, visit, time(typed.fromTime), time(typed.toTime), version, user.required()));
    }

    @POST
    @Path("{route}/rekkefolge")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response reorder(@PathParam("route") UUID id, @BeanParam Typed typed) {
        return step(id, typed, null, version -> routes.reorder(id, version, user.required()));
    }

    @POST
    @Path("{route}/kontrollorer")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response inspectors(@PathParam("route") UUID id, @BeanParam Typed typed) {
        return step(
                id,
                typed,
                says().inspectorsSaved(),
                version -> routes.inspectors(id, ids(typed.inspector), version, user.required()));
    }

    @POST
    @Path("{route}/klar")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response ready(@PathParam("route") UUID id, @BeanParam Typed typed) {
        return step(id, typed, says().madeReady(), version -> routes.ready(id, version, user.required()));
    }

    @POST
    @Path("{route}/apne")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response reopen(@PathParam("route") UUID id, @BeanParam Typed typed) {
        return step(id, typed, says().reopened(), version -> routes.reopen(id, version, user.required()));
    }

    private interface Change {
        void make(int version);
    }

    /** Does one thing to a route; what stands against it is said on its page, with nothing changed. */
    private Response step(UUID id, Typed typed, String done, Change change) {
        String here = base() + "/ruter/" + id;
        try {
            Forms.Attempt attempt = forms.attempt(() -> change.make(TypedForm.version(typed.version)));
            if (attempt.refused().isEmpty() && done == null) {
                return Response.seeOther(URI.create(here + "#stopp")).build();
            }
            return attempt.answer(done, here, refused -> {
                FormErrors errors = refused.errors(says()::wrong);
                if (refused.conflict() != null) {
                    errors.add(says().overtaken());
                }
                return Tenant.call(municipality.id(), () -> shown(id, typed, errors));
            });
        } catch (RouteStopped stopped) {
            return Response.status(UNPROCESSABLE)
                    .entity(Tenant.call(
                            municipality.id(), () -> shown(id, typed, errors(stopped, routes.least(routes.whole(id))))))
                    .build();
        }
    }

    private FormErrors errors(RouteStopped stopped, int least) {
        RouteMessages says = says();
        Map<UUID, String> names = Inspector.<Inspector>list(
                        "id in ?1",
                        stopped.hindrances().stream()
                                .map(RouteStopped.Hindrance::inspector)
                                .filter(java.util.Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        Map<UUID, Premises> places = views.named(stopped.hindrances().stream()
                .map(RouteStopped.Hindrance::premises)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList());
        StringBuilder sentence = new StringBuilder();
        for (RouteStopped.Hindrance one : stopped.hindrances()) {
            String place = one.premises() == null ? "" : places.get(one.premises()).name;
            String said = switch (one.reason()) {
                case UNFIT -> says.unfitPerson(names.get(one.inspector()), says.unfit(one.unfit(), place));
                case TOO_FEW -> says.tooFew(least);
                case NO_STOP -> says.noStop();
                case OTHER_DAY -> says.otherDay(place);
                case TWO_ROUTES -> says.twoRoutes(names.get(one.inspector()));
                case OVER -> says.over();
            };
            sentence.append(sentence.length() == 0 ? "" : " ").append(said);
        }
        boolean about = stopped.hindrances().stream().anyMatch(one -> one.inspector() != null);
        return FormErrors.none().add(about ? "inspector" : null, sentence.toString());
    }

    private TemplateInstance shownNew(Typed typed, FormErrors errors) {
        LocalDate on = TypedForm.date(typed.onDate);
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        List<PlannedVisit> around = choices.around(day);
        return Templates.routeNew(
                new New(
                        base(),
                        choices.options(around),
                        choices.inspectors(
                                around.stream()
                                        .filter(one -> typed.visit.isEmpty() || typed.visit.contains(one.id.toString()))
                                        .map(one -> one.premisesId)
                                        .collect(Collectors.toSet()),
                                day)),
                typed,
                errors);
    }

    private TemplateInstance shown(UUID id, Typed sent, FormErrors errors) {
        Routes.Whole whole = routes.whole(id);
        InspectionRoute route = whole.route();
        Set<UUID> own = fitness.placesOf(user.required().id());
        Map<UUID, Premises> places =
                views.named(whole.stops().stream().map(stop -> stop.premisesId).toList());
        List<StopLine> stops = new ArrayList<>();
        List<PlannedVisit> shown = whole.stops().stream()
                .filter(stop -> !own.contains(stop.premisesId))
                .toList();
        List<PlanView.Visit> told = views.planned(shown);
        for (int i = 0; i < shown.size(); i++) {
            String arrangement = shown.get(i).occasionCaseId == null
                    ? ""
                    : told.get(i).reasons().get(0);
            stops.add(line(
                    shown.get(i), places.get(shown.get(i).premisesId), i == 0, i == shown.size() - 1, arrangement));
        }
        Typed typed = sent == null ? new Typed() : sent;
        if (typed.onDate == null) {
            typed.onDate = route.onDate.toString();
            typed.fromTime = route.fromTime.toString();
            typed.toTime = route.toTime.toString();
            typed.note = route.note;
        }
        boolean mayChange = user.required().has(municipality.id(), Role.CASEWORKER);
        return Templates.route(
                new OneRoute(
                        base(),
                        id,
                        says().title(Formats.weekday(
                                route.onDate, page.getLanguage().locale())),
                        says().evening(
                                        Formats.weekday(
                                                route.onDate, page.getLanguage().locale()),
                                        views.time(route.fromTime),
                                        views.time(route.toTime)),
                        route.note,
                        route.isReady(),
                        route.onDate.isBefore(LocalDate.now(clock)),
                        route.version,
                        whole.inspectors().stream().map(one -> one.name).toList(),
                        stops,
                        choices.kilometres(shown, places),
                        routes.least(whole),
                        choices.inspectors(
                                whole.stops().stream()
                                        .map(stop -> stop.premisesId)
                                        .collect(Collectors.toSet()),
                                route.onDate),
                        errors.of("inspector") != null && !typed.inspector.isEmpty()
                                ? typed.inspector
                                : whole.inspectors().stream()
                                        .map(one -> one.id.toString())
                                        .toList(),
                        mayChange ? choices.options(choices.around(route.onDate)) : List.of(),
                        mayChange,
                        tiles.address()),
                typed,
                errors);
    }

    private StopLine line(PlannedVisit stop, Premises place, boolean first, boolean last, String arrangement) {
        return new StopLine(
                stop.id,
                place.name,
                place.streetAddress,
                base() + "/besok/" + stop.id,
                stop.fromTime == null ? "" : stop.fromTime.toString(),
                stop.toTime == null ? "" : stop.toTime.toString(),
                stop.fromTime == null ? "" : says().window(views.time(stop.fromTime), views.time(stop.toTime)),
                first,
                last,
                arrangement,
                place.latitude == null ? "" : place.latitude.toPlainString(),
                place.longitude == null ? "" : place.longitude.toPlainString());
    }

    private static Collection<UUID> ids(List<String> typed) {
        Set<UUID> ids = new HashSet<>();
        typed.stream().map(TypedForm::uuid).filter(java.util.Objects::nonNull).forEach(ids::add);
        return ids;
    }

    static LocalTime time(String typed) {
        return typed != null && typed.strip().matches("([01]\\d|2[0-3]):[0-5]\\d")
                ? LocalTime.parse(typed.strip())
                : null;
    }

    private RouteMessages says() {
        return texts.of(RouteMessages.class);
    }

    private String base() {
        return "/k/" + municipality.get().number() + "/kontrollplan";
    }
}
