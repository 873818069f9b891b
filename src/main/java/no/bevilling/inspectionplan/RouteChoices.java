package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.CurrentUser;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspection.InspectorFitness;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.premises.Premises;

/** What a route is put together from: the visits that wait around an evening, and the inspectors who may go. */
@ApplicationScoped
class RouteChoices {
    private static final int MOST_CHOICES = 60;
    private static final int WEEKS_AHEAD = 4;
    private static final int DAYS = 7;
    /** So many places are named that stand against an inspector. */
    private static final int SOME = 3;

    @Inject
    PlannedVisits visits;

    @Inject
    PlanViews views;

    @Inject
    InspectorFitness fitness;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    /** How long the way is in the air, in whole kilometres; empty where it is less than one, or not known. */
    String kilometres(List<PlannedVisit> stops, Map<UUID, Premises> places) {
        List<RouteOrder.Stop> known = stops.stream()
                .map(stop -> places.get(stop.premisesId))
                .map(place -> new RouteOrder.Stop(place.id, true, place.latitude, place.longitude))
                .filter(RouteOrder.Stop::isKnown)
                .toList();
        long kilometres = Math.round(RouteOrder.length(known));
        return kilometres < 1 ? "" : String.valueOf(kilometres);
    }

    /** What waits around the day: overdue, this week, and some weeks more. */
    List<PlannedVisit> around(LocalDate day) {
        LocalDate monday = PlannedVisits.monday(day);
        return visits.waiting(
                monday.minusWeeks(WEEKS_AHEAD),
                monday.plusDays((long) WEEKS_AHEAD * DAYS),
                fitness.placesOf(user.required().id()),
                0,
                MOST_CHOICES);
    }

    /** The visits as they are chosen, with why each is planned. */
    List<Option> options(List<PlannedVisit> choices) {
        PlanMessages says = texts.of(PlanMessages.class);
        return views.planned(choices).stream()
                .map(visit -> new Option(
                        visit.key(), says.placeAndWeek(visit.name(), visit.week()), String.join(", ", visit.reasons())))
                .toList();
    }

    /** All at work, and beside each what stands against it. */
    List<Option> inspectors(Set<UUID> premises, LocalDate day) {
        List<Inspector> active = Inspector.list("active = true order by name, id");
        Map<UUID, List<InspectorFitness.Hindrance>> hindrances = fitness.hindrances(active, premises, day).stream()
                .collect(Collectors.groupingBy(InspectorFitness.Hindrance::inspector));
        Map<UUID, Premises> places = views.named(premises);
        return active.stream()
                .map(one -> {
                    List<InspectorFitness.Hindrance> against = hindrances.getOrDefault(one.id, List.of());
                    String why = against.stream()
                            .limit(SOME)
                            .map(found -> says().unfit(
                                            found.why(),
                                            found.premises() == null ? "" : places.get(found.premises()).name))
                            .collect(Collectors.joining(", ", "", against.size() > SOME ? " …" : ""));
                    return new Option(one.id.toString(), one.name, says().fitness(why.isEmpty(), why));
                })
                .toList();
    }

    private RouteMessages says() {
        return texts.of(RouteMessages.class);
    }
}
