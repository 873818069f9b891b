package no.bevilling.inspectionplan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.inspection.InspectorFitness;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.MapTiles;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/**
 * The plan of inspections. Who opens it wants to know first whether the year's inspections will be done, then who goes out this
 * week, then what to plan next.
 */
@Path("/k/{number}/kontrollplan")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class PlanPages {
    private static final int SOME = 10;
    private static final int SIZE = 25;
    private static final int ON_MAP = 100;
    private static final int WEEKS_AHEAD = 2;
    private static final int DAYS = 7;

    /** Years before the regulation have no quota; the next year can be planned. */
    private static final int FIRST_YEAR = 2006;

    @CheckedTemplate(basePath = "inspectionplan")
    static class Templates {
        static native TemplateInstance plan(Plan view, FormErrors errors);

        static native TemplateInstance proposals(
                Head head, List<PlanView.Visit> visits, Paging paging, boolean mayChange, FormErrors errors);

        static native TemplateInstance waiting(Head head, List<PlanView.Visit> visits, Paging paging);

        static native TemplateInstance visit(OneVisit view, FormErrors errors);

        static native TemplateInstance places(
                Head head, List<PlanView.Place> places, boolean onlyLacking, Paging paging, boolean mayChange);

        static native TemplateInstance map(Head head, List<PlanView.Place> places, Paging paging, String tiles);

        static native TemplateInstance calendar(
                Head head, List<PlanView.Month> months, List<PlanView.Bar> bars, int width, int height);
    }

    /** Where the pages of a year are. */
    public record Head(String number, String base, int year, String yearText, List<PlanView.YearLink> others) {}

    /** The first page. */
    public record Plan(
            Head head,
            PlanView.Quota quota,
            List<PlanView.RouteLine> thisWeek,
            List<PlanView.RouteLine> later,
            List<PlanView.Visit> waiting,
            long waitingInAll,
            List<PlanView.Visit> proposals,
            int proposalsInAll,
            List<PlanView.Event> events,
            boolean mayChange,
            boolean maySet) {}

    /** One planned visit. */
    public record OneVisit(
            Head head,
            PlanView.Visit visit,
            String place,
            int version,
            String route,
            LocalDate routeOn,
            boolean occasion,
            boolean mayChange,
            String week,
            String because) {}

    @Inject
    YearPlans plans;

    @Inject
    PlannedVisits visits;

    @Inject
    Routes routes;

    @Inject
    PlanViews views;

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
    Texts texts;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance plan(@QueryParam("aar") String year) {
        return shown(year(year), FormErrors.none());
    }

    @GET
    @Path("forslag")
    @InMunicipality
    public TemplateInstance proposals(@QueryParam("aar") String year, @QueryParam(Paging.PARAMETER) String side) {
        return proposed(year(year), side, FormErrors.none());
    }

    @POST
    @Path("forslag")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response accept(
            @QueryParam("aar") String year, @FormParam("visit") List<String> chosen, @FormParam("til") String back) {
        PlanMessages says = texts.of(PlanMessages.class);
        AtomicInteger added = new AtomicInteger();
        List<YearPlans.Accepted> accepted = chosen.stream()
                .map(PlanPages::accepted)
                .flatMap(Optional::stream)
                .toList();
        Forms.Attempt attempt = forms.attempt(() -> added.set(plans.accept(accepted, user.required())));
        return attempt.answer(
                says.accepted(added.get()),
                base() + ("steder".equals(back) ? "/steder" : "") + "?aar="
                        + year(year).getValue(),
                refused -> Tenant.call(
                        municipality.id(),
                        () -> proposed(year(year), null, refused.errors(field -> says.chooseOne()))));
    }

    @POST
    @Path("arrangement/{caseId}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response acceptArrangement(@PathParam("caseId") UUID caseId) {
        return forms.attempt(() -> plans.acceptArrangement(caseId, user.required()))
                .answer(
                        texts.of(PlanMessages.class).arrangementAccepted(),
                        base(),
                        refused -> Tenant.call(municipality.id(), () -> shown(year(null), FormErrors.none())));
    }

    @GET
    @Path("venter")
    @InMunicipality
    public TemplateInstance waiting(@QueryParam("aar") String asked, @QueryParam(Paging.PARAMETER) String side) {
        Year year = year(asked);
        List<LocalDate> weeks = YearPlans.weeks(year);
        LocalDate last = weeks.get(weeks.size() - 1);
        Set<UUID> own = own();
        Paging paging = Paging.of(uri, Paging.number(side), SIZE, visits.countWaiting(weeks.get(0), last, own));
        return Templates.waiting(
                head(year), views.planned(visits.waiting(weeks.get(0), last, own, paging.offset(SIZE), SIZE)), paging);
    }

    @GET
    @Path("besok/{visit}")
    @InMunicipality
    public TemplateInstance visit(@PathParam("visit") UUID id) {
        return visit(id, "", "", FormErrors.none());
    }

    @POST
    @Path("besok/{visit}/flytt")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response move(
            @PathParam("visit") UUID id, @FormParam("week") String week, @FormParam("version") String version) {
        PlanMessages says = texts.of(PlanMessages.class);
        return forms.attempt(() -> {
                    required(id);
                    visits.move(id, TypedForm.date(week), TypedForm.version(version), user.required());
                })
                .answer(
                        says.moved(),
                        base() + "/besok/" + id,
                        refused -> Tenant.call(
                                municipality.id(),
                                () -> visit(id, week, "", refused.errors(field -> says.wrongWeek()))));
    }

    @POST
    @Path("besok/{visit}/dropp")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response drop(
            @PathParam("visit") UUID id, @FormParam("because") String because, @FormParam("version") String version) {
        PlanMessages says = texts.of(PlanMessages.class);
        return forms.attempt(() -> {
                    required(id);
                    visits.drop(id, because, TypedForm.version(version), user.required());
                })
                .answer(
                        says.dropped(),
                        base(),
                        refused -> Tenant.call(
                                municipality.id(),
                                () -> visit(id, "", because, refused.errors(field -> says.sayWhy()))));
    }

    @GET
    @Path("steder")
    @InMunicipality
    public TemplateInstance places(
            @QueryParam("aar") String asked,
            @QueryParam("mangler") String lacking,
            @QueryParam(Paging.PARAMETER) String side) {
        Year year = year(asked);
        boolean onlyLacking = "ja".equals(lacking);
        List<PlanView.Place> all = views.places(plans.of(year, user.required()), onlyLacking);
        Paging paging = Paging.of(uri, Paging.number(side), SIZE, all.size());
        return Templates.places(head(year), part(all, paging, SIZE), onlyLacking, paging, mayChange());
    }

    @GET
    @Path("kart")
    @InMunicipality
    public TemplateInstance map(@QueryParam("aar") String asked, @QueryParam(Paging.PARAMETER) String side) {
        Year year = year(asked);
        List<PlanView.Place> all = views.places(plans.of(year, user.required()), false);
        Paging paging = Paging.of(uri, Paging.number(side), ON_MAP, all.size());
        return Templates.map(head(year), part(all, paging, ON_MAP), paging, tiles.address());
    }

    @GET
    @Path("kalender")
    @InMunicipality
    public TemplateInstance calendar(@QueryParam("aar") String asked) {
        Year year = year(asked);
        YearPlan plan = plans.of(year, user.required());
        List<PlanView.Month> months = views.calendar(plan);
        return Templates.calendar(head(year), months, PlanViews.bars(months), PlanViews.width(plan), PlanViews.HEIGHT);
    }

    private TemplateInstance shown(Year year, FormErrors errors) {
        YearPlan plan = plans.of(year, user.required());
        LocalDate monday = PlannedVisits.monday(LocalDate.now(clock));
        LocalDate soon = monday.plusDays((long) WEEKS_AHEAD * DAYS);
        Set<UUID> own = own();
        return Templates.plan(
                new Plan(
                        head(year),
                        new PlanView.Quota(
                                plan.standing().quota(), plan.standing().goals()),
                        views.routes(routes.between(monday, PlannedVisits.lastDay(monday))),
                        views.routes(routes.between(monday.plusDays(DAYS), PlannedVisits.lastDay(soon))),
                        views.planned(visits.waiting(plan.weeks().get(0), soon, own, 0, SOME)),
                        visits.countWaiting(
                                plan.weeks().get(0),
                                plan.weeks().get(plan.weeks().size() - 1),
                                own),
                        views.proposed(
                                plan, plan.proposals().stream().limit(SOME).toList()),
                        plan.proposals().size(),
                        views.coming(plan, SOME),
                        mayChange(),
                        user.required().has(municipality.id(), Role.ADMIN)),
                errors);
    }

    private TemplateInstance proposed(Year year, String side, FormErrors errors) {
        YearPlan plan = plans.of(year, user.required());
        Paging paging =
                Paging.of(uri, Paging.number(side), SIZE, plan.proposals().size());
        return Templates.proposals(
                head(year), views.proposed(plan, part(plan.proposals(), paging, SIZE)), paging, mayChange(), errors);
    }

    private TemplateInstance visit(UUID id, String week, String because, FormErrors errors) {
        PlannedVisit visit = required(id);
        InspectionRoute route = visit.routeId == null ? null : routes.get(visit.routeId);
        return Templates.visit(
                new OneVisit(
                        head(YearPlans.yearOf(visit.weekOn)),
                        views.planned(List.of(visit)).get(0),
                        "/k/" + municipality.get().number() + "/steder/" + visit.premisesId,
                        visit.version,
                        route == null ? null : base() + "/ruter/" + route.id,
                        route == null ? null : route.onDate,
                        visit.occasionCaseId != null,
                        mayChange(),
                        week,
                        because),
                errors);
    }

    /** A visit to a place that the reader is party to is not shown: when one comes is nothing to know beforehand. */
    private PlannedVisit required(UUID id) {
        PlannedVisit visit = visits.get(id);
        if (own().contains(visit.premisesId)) {
            throw PlannedVisits.none();
        }
        return visit;
    }

    private Set<UUID> own() {
        return fitness.placesOf(user.required().id());
    }

    private boolean mayChange() {
        return user.required().has(municipality.id(), Role.CASEWORKER);
    }

    private Head head(Year year) {
        Year now = Year.now(clock);
        List<PlanView.YearLink> others = List.of(now.minusYears(1), now, now.plusYears(1)).stream()
                .filter(one -> !one.equals(year))
                .map(one -> new PlanView.YearLink(one.toString(), base() + "?aar=" + one))
                .toList();
        return new Head(municipality.get().number(), base(), year.getValue(), year.toString(), others);
    }

    /** An address that was changed by hand shows this year. */
    private Year year(String typed) {
        Year now = Year.now(clock);
        Integer asked = TypedForm.number(typed);
        return asked == null || asked < FIRST_YEAR || asked > now.getValue() + 1 ? now : Year.of(asked);
    }

    private static Optional<YearPlans.Accepted> accepted(String typed) {
        String[] parts = typed.split("_", 2);
        UUID premises = TypedForm.uuid(parts[0]);
        LocalDate week = parts.length == 2 ? TypedForm.date(parts[1]) : null;
        return premises == null || week == null
                ? Optional.empty()
                : Optional.of(new YearPlans.Accepted(premises, week));
    }

    private static <T> List<T> part(List<T> all, Paging paging, int size) {
        int from = Math.min(all.size(), paging.offset(size));
        return all.subList(from, Math.min(all.size(), from + size));
    }

    private String base() {
        return "/k/" + municipality.get().number() + "/kontrollplan";
    }
}
