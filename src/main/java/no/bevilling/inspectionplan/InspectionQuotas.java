package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.database.Tenant;
import no.bevilling.inspection.InspectionRules;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.ApplicationKind;

/** How the municipality of the transaction stands with the inspections of a year: reckoned anew each time it is asked. */
@ApplicationScoped
public class InspectionQuotas {
    @Inject
    ControlledPlaces places;

    @Inject
    InspectionsMade inspections;

    @Inject
    Arrangements arrangements;

    @Inject
    PlanSettings settings;

    @Inject
    RuleChecks rules;

    @Inject
    InspectionRules chapter9;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /**
     * The quota of the regulation (§ 9-7) and beside it the municipality's own goals for arrangements; none where it has none.
     *
     * @throws no.bevilling.rules.Dated.NumberUnknown for a year before the regulation
     */
    public record YearStanding(InspectionQuota quota, List<EventGoal> goals) {}

    /**
     * A place that the quota of a year counts.
     *
     * @param inspections that count for it
     * @param reached whether it has been inspected as often as each place must be
     */
    public record PlaceStanding(UUID premises, String name, int inspections, boolean reached) {}

    /** The places that the quota of the year counts, by name, with how often each was inspected. */
    public List<PlaceStanding> places(Year year) {
        int each = rules.numbers().inspectionsOfPlace(year.getValue()).orThrow();
        Map<UUID, Long> made = inspections.in(year).stream()
                .filter(one -> !one.occasion())
                .collect(Collectors.groupingBy(InspectionQuota.Inspected::premises, Collectors.counting()));
        return places.in(year).stream()
                .map(place -> {
                    int count = made.getOrDefault(place.premises(), 0L).intValue();
                    return new PlaceStanding(place.premises(), place.name(), count, count >= each);
                })
                .toList();
    }

    /** How the year stands today. */
    public YearStanding of(Year year) {
        return of(
                year,
                places.in(year),
                inspections.in(year),
                arrangements.between(year.atDay(1), year.atDay(year.length())));
    }

    YearStanding of(
            Year year,
            Collection<ControlledPlace> controlled,
            List<InspectionQuota.Inspected> made,
            List<Arrangement> ofYear) {
        LocalDate today = LocalDate.now(clock);
        NationalNumbers law = rules.numbers();
        InspectionQuota quota = InspectionQuota.of(
                year,
                settings.on(dayOf(year, today)).basis(),
                new InspectionQuota.Numbers(
                        law.inspectionsOfPlace(year.getValue()).orThrow(),
                        law.inspectionsInYear(1, year.getValue()).orThrow()),
                controlled.stream()
                        .map(place -> new InspectionQuota.Place(
                                place.premises(), place.licenceCount(), place.isOpenFrom(clock.instant())))
                        .toList(),
                made,
                today,
                chapter9::isReached);
        return new YearStanding(quota, goals(year, ofYear, dayOf(year, today)));
    }

    /** The day whose settings a year is reckoned by: today, or the nearest day of that year. */
    static LocalDate dayOf(Year year, LocalDate today) {
        LocalDate first = year.atDay(1);
        LocalDate last = year.atDay(year.length());
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }

    private List<EventGoal> goals(Year year, List<Arrangement> ofYear, LocalDate day) {
        Map<Integer, List<ApplicationKind>> kinds = new LinkedHashMap<>();
        Map<Integer, List<String>> plans = new LinkedHashMap<>();
        PolicySettings policy = policy(day);
        if (policy == null) {
            return List.of();
        }
        Stream.of(ApplicationKind.values()).filter(ApplicationKind::isEvent).forEach(kind -> {
            PolicyAnswer<Integer> nth = policy.inspectedEveryNth(kind);
            if (nth.isKnown()) {
                kinds.computeIfAbsent(nth.value(), n -> new ArrayList<>()).add(kind);
                plans.putIfAbsent(nth.value(), nth.plan());
            }
        });
        LocalDateTime now = LocalDateTime.now(clock);
        return kinds.entrySet().stream()
                .map(goal -> {
                    List<Arrangement> about = ofYear.stream()
                            .filter(one -> goal.getValue().contains(one.kind()))
                            .toList();
                    List<Arrangement> held = about.stream()
                            .filter(one -> !one.from().isAfter(now))
                            .toList();
                    return new EventGoal(
                            goal.getKey(), plans.get(goal.getKey()), held.size(), about.size() - held.size(), (int)
                                    held.stream().filter(Arrangement::inspected).count());
                })
                .toList();
    }

    /** Null where no rules are registered for the municipality on the day. */
    private PolicySettings policy(LocalDate day) {
        try {
            return rules.settings(municipalities.byId(Tenant.id()).orElseThrow().number(), day);
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return null;
        }
    }
}
