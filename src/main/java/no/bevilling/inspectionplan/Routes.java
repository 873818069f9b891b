package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.inspection.InspectionChecks;
import no.bevilling.inspection.InspectionRules;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspection.InspectorFitness;
import no.bevilling.inspectionplan.RouteStopped.Hindrance;
import no.bevilling.inspectionplan.RouteStopped.Reason;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.premises.Premises;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.LicenceType;

/**
 * The evenings' routes. An inspector is assigned only where nothing stands against it; a route is ready when each of its places
 * has as many inspectors as the regulation asks for (§ 9-5), and whatever is changed afterwards must keep it so.
 */
@ApplicationScoped
public class Routes {
    static final int LONGEST_NOTE = 1000;

    /** A round of an evening has no more: a form that was changed by hand. */
    static final int MOST_STOPS = 40;

    @Inject
    EntityManager entities;

    @Inject
    PlannedVisits visits;

    @Inject
    ControlledPlaces places;

    @Inject
    InspectorFitness fitness;

    @Inject
    RuleChecks rules;

    @Inject
    InspectionRules law;

    @Inject
    InspectionChecks checks;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** When an evening is, and what its inspectors should know. */
    public record Evening(LocalDate onDate, LocalTime fromTime, LocalTime toTime, String note) {}

    /** A route with its stops in order and those who go. */
    record Whole(InspectionRoute route, List<PlannedVisit> stops, List<Inspector> inspectors) {}

    /** The routes from one day to another, both included, in order of time. */
    List<Whole> between(LocalDate first, LocalDate last) {
        return whole(InspectionRoute.list("onDate >= ?1 and onDate <= ?2 order by onDate, id", first, last));
    }

    /** The ready routes of an inspector from a day on, in order of time. */
    List<Whole> readyFor(UUID inspector, LocalDate first, LocalDate last) {
        return whole(InspectionRoute.list(
                "onDate >= ?2 and onDate <= ?3 and readyAt is not null"
                        + " and id in (select i.routeId from RouteInspector i where i.inspectorId = ?1) order by onDate, id",
                inspector,
                first,
                last));
    }

    Whole whole(UUID id) {
        return whole(List.of(get(id))).get(0);
    }

    /** @throws ProblemException 404 where there is none */
    InspectionRoute get(UUID id) {
        return InspectionRoute.<InspectionRoute>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such route in this municipality."));
    }

    /**
     * Makes a route of some visits, nearest neighbour next; who goes may be told now or later.
     *
     * @throws ProblemException 400 naming each field that is wrong
     * @throws RouteStopped where somebody may not inspect one of the places
     */
    public UUID create(Evening evening, Collection<UUID> chosen, Collection<UUID> inspectors, SignedInAccount actor) {
        List<Problem.Field> wrong = wrong(evening);
        if (chosen.isEmpty() || chosen.size() > MOST_STOPS) {
            wrong.add(new Problem.Field("visit", "Choose 1 to " + MOST_STOPS + " places"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        InspectionRoute route = new InspectionRoute();
        write(route, evening);
        touch(route, actor);
        route.persistAndFlush();
        audit.changed("inspection route", route.id, "made", Map.of("on", route.onDate.toString()));
        take(route, chosen, actor);
        order(route);
        assign(route, inspectors);
        check(route);
        return route.id;
    }

    /** Another evening, or other times. */
    void change(UUID id, Evening evening, int version, SignedInAccount actor) {
        InspectionRoute route = current(id, version);
        List<Problem.Field> wrong = wrong(evening);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        write(route, evening);
        touch(route, actor);
        stops(id).forEach(visit -> toWeek(visit, route));
        audit.changed("inspection route", id, "moved", Map.of("on", route.onDate.toString()));
        check(route);
    }

    /** Takes more visits in, last in the order. */
    void add(UUID id, Collection<UUID> chosen, int version, SignedInAccount actor) {
        InspectionRoute route = current(id, version);
        if (chosen.isEmpty() || chosen.size() + stops(id).size() > MOST_STOPS) {
            throw ProblemException.invalid("visit", "Choose 1 to " + MOST_STOPS + " places");
        }
        take(route, chosen, actor);
        touch(route, actor);
        audit.changed("inspection route", id, "places added");
        check(route);
    }

    /** Lets a visit out again: it waits in its week. */
    void remove(UUID id, UUID visit, int version, SignedInAccount actor) {
        InspectionRoute route = current(id, version);
        PlannedVisit out = stop(id, visit);
        out.leaveRoute();
        visits.touch(out, actor);
        number(stops(id).stream().filter(other -> !other.id.equals(visit)).toList());
        touch(route, actor);
        audit.changed("inspection route", id, "place removed");
        check(route);
    }

    /** Moves a stop earlier (negative) or later by so many places. */
    void shift(UUID id, UUID visit, int by, int version, SignedInAccount actor) {
        InspectionRoute route = current(id, version);
        List<PlannedVisit> stops = new ArrayList<>(stops(id));
        PlannedVisit moved = stop(id, visit);
        int from = stops.indexOf(moved);
        int to = Math.max(0, Math.min(stops.size() - 1, from + by));
        stops.add(to, stops.remove(from));
        number(stops);
        touch(route, actor);
    }

    /** Orders the stops anew: the nearest neighbour next. */
    void reorder(UUID id, int version, SignedInAccount actor) {
        InspectionRoute route = current(id, version);
        order(route);
        touch(route, actor);
    }

    /** When the inspectors should be at a stop; null where the order says enough. */
    void window(UUID id, UUID visit, LocalTime from, LocalTime to, int version, SignedInAccount actor) {
        InspectionRoute route = current(id, version);
        PlannedVisit stop = stop(id, visit);
        stop.fromTime = from;
        stop.toTime = to;
        visits.touch(stop, actor);
        touch(route, actor);
    }

    /**
     * Says who goes, instead of whoever was told before.
     *
     * @throws RouteStopped where one of them may not inspect one of the places; then nobody is changed
     */
    void inspectors(UUID id, Collection<UUID> chosen, int version, SignedInAccount actor) {
        InspectionRoute route = current(id, version);
        RouteInspector.delete("routeId", id);
        assign(route, chosen);
        touch(route, actor);
        audit.changed(
                "inspection route",
                id,
                "inspectors",
                Map.of(
                        "inspectors",
                        chosen.stream().map(UUID::toString).sorted().collect(Collectors.joining(", "))));
        check(route);
    }

    /** From now on the inspectors see it. */
    public void ready(UUID id, int version, SignedInAccount actor) {
        InspectionRoute route = current(id, version);
        if (route.onDate.isBefore(LocalDate.now(clock))) {
            throw RouteStopped.because(Reason.OVER);
        }
        route.readyAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        touch(route, actor);
        audit.changed("inspection route", id, "ready");
        check(route);
    }

    /** It is being made again: the inspectors do not see it any more. */
    void reopen(UUID id, int version, SignedInAccount actor) {
        InspectionRoute route = current(id, version);
        route.readyAt = null;
        touch(route, actor);
        audit.changed("inspection route", id, "not ready");
    }

    /** What stands against an inspector for the places of the route, whether assigned or not. */
    List<InspectorFitness.Hindrance> hindrances(Whole route, Collection<Inspector> inspectors) {
        return fitness.hindrances(inspectors, places(route), route.route().onDate);
    }

    private static Set<UUID> places(Whole route) {
        return route.stops().stream().map(stop -> stop.premisesId).collect(Collectors.toSet());
    }

    /** How many must go: as many as a place that serves asks for, or one where all of them only sell (§ 9-5). */
    int least(Whole route) {
        return type(route) == LicenceType.SERVING
                ? rules.numbers()
                        .number("inspectors-at-serving-place", route.route().onDate)
                        .orThrow()
                : 1;
    }

    /** What those who go inspect: serving where one of the places serves, or may. */
    private LicenceType type(Whole route) {
        Map<UUID, ControlledPlace> controlled = places.byId(Year.from(route.route().onDate));
        boolean serves = route.stops().stream()
                .anyMatch(stop -> stop.occasionCaseId != null
                        || !controlled.containsKey(stop.premisesId)
                        || controlled.get(stop.premisesId).serves());
        return serves ? LicenceType.SERVING : LicenceType.SALE;
    }

    /** Everything that holds for a route at any time, and for a ready one besides. */
    private void check(InspectionRoute route) {
        entities.flush();
        Whole whole = whole(route.id);
        List<Hindrance> found = new ArrayList<>();
        hindrances(whole, whole.inspectors())
                .forEach(one -> found.add(new Hindrance(Reason.UNFIT, one.inspector(), one.premises(), one.why())));
        for (PlannedVisit stop : whole.stops()) {
            if (stop.occasionCaseId != null) {
                LicensingCase about = LicensingCase.findById(TenantKey.of(stop.occasionCaseId));
                if (!isOn(about, route.onDate)) {
                    found.add(new Hindrance(Reason.OTHER_DAY, null, stop.premisesId, null));
                }
            }
        }
        busy(whole).forEach(inspector -> found.add(new Hindrance(Reason.TWO_ROUTES, inspector, null, null)));
        if (route.isReady()) {
            if (whole.stops().isEmpty()) {
                found.add(new Hindrance(Reason.NO_STOP, null, null, null));
            } else if (!law.on(route.onDate)
                    .isEnough(type(whole), whole.inspectors().size())) {
                found.add(new Hindrance(Reason.TOO_FEW, null, null, null));
            }
        }
        if (!found.isEmpty()) {
            throw new RouteStopped(found);
        }
        if (route.isReady()) {
            checks.ofRoute(route.id, type(whole), whole.inspectors(), places(whole), route.onDate, route.changedBy);
        }
    }

    private static boolean isOn(LicensingCase about, LocalDate day) {
        LocalDate last = (about.eventTo == null ? about.eventFrom : about.eventTo).toLocalDate();
        return !day.isBefore(about.eventFrom.toLocalDate()) && !day.isAfter(last);
    }

    /** Who goes on another route at the same time. */
    private Set<UUID> busy(Whole whole) {
        Set<UUID> own = whole.inspectors().stream().map(one -> one.id).collect(Collectors.toSet());
        Set<UUID> busy = new HashSet<>();
        for (Whole other :
                between(whole.route().onDate.minusDays(1), whole.route().onDate.plusDays(1))) {
            if (!other.route().id.equals(whole.route().id) && overlap(other.route(), whole.route())) {
                other.inspectors().stream()
                        .map(one -> one.id)
                        .filter(own::contains)
                        .forEach(busy::add);
            }
        }
        return busy;
    }

    private boolean overlap(InspectionRoute one, InspectionRoute other) {
        return begins(one).isBefore(ends(other)) && begins(other).isBefore(ends(one));
    }

    Instant begins(InspectionRoute route) {
        return route.onDate.atTime(route.fromTime).atZone(clock.getZone()).toInstant();
    }

    Instant ends(InspectionRoute route) {
        LocalDate day = route.toTime.isAfter(route.fromTime) ? route.onDate : route.onDate.plusDays(1);
        return day.atTime(route.toTime).atZone(clock.getZone()).toInstant();
    }

    private List<Problem.Field> wrong(Evening evening) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (evening.onDate() == null || evening.onDate().isBefore(LocalDate.now(clock))) {
            wrong.add(new Problem.Field("onDate", "Must be today or later"));
        }
        if (evening.fromTime() == null) {
            wrong.add(new Problem.Field("fromTime", "Must be a time"));
        }
        if (evening.toTime() == null || evening.toTime().equals(evening.fromTime())) {
            wrong.add(new Problem.Field("toTime", "Must be a time other than the first"));
        }
        if (evening.note() != null && evening.note().length() > LONGEST_NOTE) {
            wrong.add(new Problem.Field("note", "Must be at most " + LONGEST_NOTE + " characters"));
        }
        return wrong;
    }

    private static void write(InspectionRoute route, Evening evening) {
        route.onDate = evening.onDate();
        route.fromTime = evening.fromTime();
        route.toTime = evening.toTime();
        route.note = evening.note() == null ? "" : evening.note().strip();
    }

    /** A visit that is taken to another week's evening moves there. */
    private void take(InspectionRoute route, Collection<UUID> chosen, SignedInAccount actor) {
        int next = stops(route.id).size();
        for (UUID id : new java.util.LinkedHashSet<>(chosen)) {
            PlannedVisit visit = visits.get(id);
            if (visit.routeId != null) {
                throw ProblemException.conflict("One of the visits is on a route already.");
            }
            visit.routeId = route.id;
            visit.stop = ++next;
            toWeek(visit, route);
            visits.touch(visit, actor);
        }
        entities.flush();
    }

    private static void toWeek(PlannedVisit visit, InspectionRoute route) {
        LocalDate week = PlannedVisits.monday(route.onDate);
        if (PlannedVisits.hasAnother(visit, week)) {
            throw ProblemException.invalid("visit", "A place has another visit in the week of that day");
        }
        visit.weekOn = week;
    }

    private void order(InspectionRoute route) {
        List<PlannedVisit> stops = stops(route.id);
        Map<UUID, ControlledPlace> controlled = places.byId(Year.from(route.onDate));
        Map<UUID, Premises> known =
                Premises.<Premises>list(
                                "id in ?1",
                                stops.stream().map(stop -> stop.premisesId).toList())
                        .stream()
                        .collect(Collectors.toMap(place -> place.id, place -> place));
        List<UUID> ordered = RouteOrder.of(stops.stream()
                .map(stop -> new RouteOrder.Stop(
                        stop.id,
                        !controlled.containsKey(stop.premisesId)
                                || controlled.get(stop.premisesId).serves(),
                        known.get(stop.premisesId).latitude,
                        known.get(stop.premisesId).longitude))
                .toList());
        number(stops.stream()
                .sorted(Comparator.comparingInt(stop -> ordered.indexOf(stop.id)))
                .toList());
    }

    private void assign(InspectionRoute route, Collection<UUID> inspectors) {
        for (UUID id : new HashSet<>(inspectors)) {
            if (Inspector.<Inspector>findByIdOptional(TenantKey.of(id)).isEmpty()) {
                throw ProblemException.invalid("inspector", "Must be inspectors of this municipality");
            }
            RouteInspector goes = new RouteInspector();
            goes.routeId = route.id;
            goes.inspectorId = id;
            goes.persist();
        }
    }

    private static void number(List<PlannedVisit> stops) {
        for (int i = 0; i < stops.size(); i++) {
            stops.get(i).stop = i + 1;
        }
    }

    private static PlannedVisit stop(UUID route, UUID visit) {
        return PlannedVisit.<PlannedVisit>find("id = ?1 and routeId = ?2", visit, route)
                .firstResultOptional()
                .orElseThrow(PlannedVisits::none);
    }

    private static List<PlannedVisit> stops(UUID route) {
        return PlannedVisit.list("routeId = ?1 order by stop, id", route);
    }

    /** Two who change a route at once wait for each other; the slower one is told. */
    private InspectionRoute current(UUID id, int version) {
        InspectionRoute route = entities.find(InspectionRoute.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (route == null) {
            throw ProblemException.notFound("There is no such route in this municipality.");
        }
        if (route.version != version) {
            throw new StaleVersionException(route.changedByName, route.changedAt);
        }
        return route;
    }

    private void touch(InspectionRoute route, SignedInAccount actor) {
        route.changedBy = actor.id();
        route.changedByName = actor.displayName();
        route.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Three queries, however many routes. */
    private static List<Whole> whole(List<InspectionRoute> routes) {
        if (routes.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = routes.stream().map(route -> route.id).toList();
        Map<UUID, List<PlannedVisit>> stops =
                PlannedVisit.<PlannedVisit>list("routeId in ?1 order by stop, id", ids).stream()
                        .collect(Collectors.groupingBy(stop -> stop.routeId));
        List<RouteInspector> going = RouteInspector.list("routeId in ?1", ids);
        Map<UUID, Inspector> inspectors = going.isEmpty()
                ? Map.of()
                : Inspector.<Inspector>list(
                                "id in ?1",
                                going.stream()
                                        .map(one -> one.inspectorId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one));
        return routes.stream()
                .map(route -> new Whole(
                        route,
                        stops.getOrDefault(route.id, List.of()),
                        going.stream()
                                .filter(one -> one.routeId.equals(route.id))
                                .map(one -> inspectors.get(one.inspectorId))
                                .sorted(Comparator.comparing((Inspector one) -> one.name)
                                        .thenComparing(one -> one.id))
                                .toList()))
                .toList();
    }
}
