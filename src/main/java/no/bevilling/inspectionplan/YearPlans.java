package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.inspection.InspectorFitness;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.RuleChecks;

/** Makes the plan of a year, and takes what a planner accepts of its proposals. */
@ApplicationScoped
public class YearPlans {
    private static final int DAYS = 7;
    private static final int TO_THURSDAY = 3;

    @Inject
    ControlledPlaces places;

    @Inject
    Arrangements arrangements;

    @Inject
    InspectionQuotas quotas;

    @Inject
    InspectionsMade inspections;

    @Inject
    PlaceRisks risks;

    @Inject
    PlanSettings settings;

    @Inject
    PlannedVisits visits;

    @Inject
    InspectorFitness fitness;

    @Inject
    RuleChecks rules;

    @Inject
    Clock clock;

    /** A place and the Monday of the week in which it was proposed. */
    public record Accepted(UUID premises, LocalDate week) {}

    /** The plan of the year as the reader may see it: nothing about places that the reader is party to. */
    YearPlan of(Year year, SignedInAccount reader) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, ControlledPlace> all = places.byId(year);
        List<Arrangement> ofYear = arrangements.between(year.atDay(1), year.atDay(year.length()));
        List<InspectionQuota.Inspected> inYear = inspections.in(year);
        InspectionQuotas.YearStanding standing = quotas.of(year, all.values(), inYear, ofYear);
        List<InspectionQuota.Inspected> ofPlaces =
                inYear.stream().filter(one -> !one.occasion()).toList();
        Map<UUID, Integer> made = counted(ofPlaces, InspectionQuota.Inspected::premises);
        RiskWeights weights = settings.on(InspectionQuotas.dayOf(year, today)).weights();
        Map<UUID, PlaceRisks.Known> known = risks.of(all.values(), weights);
        List<LocalDate> weeks = weeks(year);
        List<PlannedVisit> planned = visits.between(weeks.get(0), weeks.get(weeks.size() - 1));
        Set<UUID> open = visits.open(weeks.get(0), weeks.get(weeks.size() - 1));
        List<VisitSpread.Proposed> proposals =
                proposals(year, standing.quota(), all, known, made, planned, open, weeks);
        Set<UUID> own = fitness.placesOf(reader.id());
        Map<UUID, ControlledPlace> shown = new LinkedHashMap<>(all);
        shown.keySet().removeAll(own);
        return new YearPlan(
                year,
                standing,
                shown,
                known,
                planned.stream()
                        .filter(visit -> !own.contains(visit.premisesId))
                        .toList(),
                open,
                made,
                counted(ofPlaces, one -> PlannedVisits.monday(one.day())),
                ofYear.stream().filter(one -> !own.contains(one.premises())).toList(),
                proposals.stream().filter(one -> !own.contains(one.premises())).toList(),
                weeks);
    }

    /**
     * Puts visits to places on the plan, proposed or not; what stands there already is left as it is.
     *
     * @return how many were added
     * @throws ProblemException 400 for a place that is not under control or a week that is over
     */
    public int accept(List<Accepted> chosen, SignedInAccount actor) {
        if (chosen.isEmpty()) {
            throw ProblemException.invalid("visit", "Choose at least one");
        }
        LocalDate thisWeek = PlannedVisits.monday(LocalDate.now(clock));
        Map<Integer, Map<UUID, ControlledPlace>> controlled = new HashMap<>();
        Map<UUID, PlaceRisks.Known> known = new HashMap<>();
        int added = 0;
        for (Accepted one : chosen) {
            Map<UUID, ControlledPlace> ofYear =
                    controlled.computeIfAbsent(yearOf(one.week()).getValue(), year -> {
                        Map<UUID, ControlledPlace> found = places.byId(Year.of(year));
                        known.putAll(risks.of(
                                found.values(),
                                settings.on(LocalDate.now(clock)).weights()));
                        return found;
                    });
            ControlledPlace place = ofYear.get(one.premises());
            boolean possible = place != null
                    && one.week().getDayOfWeek() == DayOfWeek.MONDAY
                    && !one.week().isBefore(thisWeek)
                    && place.isOpen(one.week(), PlannedVisits.lastDay(one.week()), clock.getZone());
            if (!possible) {
                throw ProblemException.invalid("visit", "Must be a place under control and a week to come");
            }
            added += visits.add(
                                    one.premises(),
                                    one.week(),
                                    known.get(one.premises()).risk(),
                                    null,
                                    actor)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return added;
    }

    /**
     * Puts the inspection of an arrangement on the plan, in the week that it begins in.
     *
     * @throws ProblemException 404 where there is no such arrangement to come
     */
    void acceptArrangement(UUID caseId, SignedInAccount actor) {
        LocalDate today = LocalDate.now(clock);
        Arrangement about = arrangements.between(today, today.plusYears(1)).stream()
                .filter(one -> one.caseId().equals(caseId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no such arrangement to come."));
        visits.add(
                about.premises(),
                PlannedVisits.monday(about.from().toLocalDate()),
                new Risk(0, List.of()),
                about.caseId(),
                actor);
    }

    static Year yearOf(LocalDate monday) {
        return Year.from(monday.plusDays(TO_THURSDAY));
    }

    static List<LocalDate> weeks(Year year) {
        LocalDate first = year.atDay(1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY))
                .minusDays(TO_THURSDAY);
        List<LocalDate> weeks = new ArrayList<>();
        for (LocalDate monday = first; yearOf(monday).equals(year); monday = monday.plusDays(DAYS)) {
            weeks.add(monday);
        }
        return weeks;
    }

    private List<VisitSpread.Proposed> proposals(
            Year year,
            InspectionQuota quota,
            Map<UUID, ControlledPlace> controlled,
            Map<UUID, PlaceRisks.Known> known,
            Map<UUID, Integer> made,
            List<PlannedVisit> planned,
            Set<UUID> open,
            List<LocalDate> weeks) {
        LocalDate today = LocalDate.now(clock);
        LocalDate thisWeek = PlannedVisits.monday(today);
        List<PlannedVisit> standing = planned.stream()
                .filter(visit -> open.contains(visit.id)
                        && visit.occasionCaseId == null
                        && controlled.containsKey(visit.premisesId))
                .toList();
        Map<UUID, List<PlannedVisit>> byPlace =
                standing.stream().collect(Collectors.groupingBy(visit -> visit.premisesId));
        List<VisitSpread.Place> candidates = controlled.values().stream()
                .map(place -> {
                    List<PlannedVisit> own = byPlace.getOrDefault(place.premises(), List.of());
                    return new VisitSpread.Place(
                            place.premises(),
                            known.get(place.premises()).risk().score(),
                            made.getOrDefault(place.premises(), 0) + own.size(),
                            last(known.get(place.premises()).facts().lastVisit(), own),
                            weeksOf(place, own, weeks, thisWeek, today));
                })
                .toList();
        int wanted = Math.max(0, quota.left() - standing.size());
        return VisitSpread.over(
                candidates,
                rules.numbers().inspectionsOfPlace(year.getValue()).orThrow(),
                wanted,
                standing.stream()
                        .collect(Collectors.groupingBy(
                                visit -> visit.weekOn, TreeMap::new, Collectors.summingInt(visit -> 1))));
    }

    private static <K> Map<K, Integer> counted(
            List<InspectionQuota.Inspected> made, Function<InspectionQuota.Inspected, K> by) {
        return made.stream().collect(Collectors.groupingBy(by, Collectors.summingInt(one -> 1)));
    }

    private NavigableSet<LocalDate> weeksOf(
            ControlledPlace place, List<PlannedVisit> own, List<LocalDate> weeks, LocalDate thisWeek, LocalDate today) {
        Map<LocalDate, PlannedVisit> taken =
                own.stream().collect(Collectors.toMap(visit -> visit.weekOn, Function.identity(), (one, other) -> one));
        return weeks.stream()
                .filter(week -> !week.isBefore(thisWeek) && !taken.containsKey(week))
                .filter(week ->
                        place.isOpen(week.isBefore(today) ? today : week, PlannedVisits.lastDay(week), clock.getZone()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate last(LocalDate made, List<PlannedVisit> planned) {
        LocalDate last = planned.stream()
                .map(visit -> visit.weekOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return last == null || made != null && made.isAfter(last) ? made : last;
    }
}
