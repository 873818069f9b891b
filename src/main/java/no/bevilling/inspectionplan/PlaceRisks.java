package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.tip.Tips;
import no.bevilling.violation.PointsLedger;
import no.bevilling.violation.PointsRecorded;

/** The risk of each place, from what the other rooms know of it: a query for each room, however many places. */
@ApplicationScoped
class PlaceRisks {
    private static final int MONTHS_OF_EVENTS = 3;

    @Inject
    InspectionsMade inspections;

    @Inject
    PointsLedger points;

    @Inject
    Tips tips;

    @Inject
    Arrangements arrangements;

    @Inject
    Clock clock;

    /** What is known of a place today, and what that comes to. */
    record Known(RiskFacts facts, Risk risk) {}

    /** By place; all that are given. */
    Map<UUID, Known> of(Collection<ControlledPlace> places, RiskWeights weights) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> ids = places.stream().map(ControlledPlace::premises).toList();
        Map<UUID, LocalDate> last = inspections.last(ids);
        Map<UUID, Instant> licences = new HashMap<>();
        places.forEach(place -> licences.putAll(place.licences()));
        Map<UUID, PointsRecorded> recorded = points.at(licences, clock.instant());
        Map<UUID, Long> events = arrangements.between(today, today.plusMonths(MONTHS_OF_EVENTS)).stream()
                .collect(Collectors.groupingBy(Arrangement::premises, Collectors.counting()));
        Map<UUID, List<Tips.OpenTip>> open = tips.open(ids);
        Map<UUID, Known> known = new HashMap<>();
        for (ControlledPlace place : places) {
            RiskFacts facts = new RiskFacts(
                    last.get(place.premises()),
                    most(place, recorded),
                    place.kind(),
                    place.latest(),
                    place.seasonal(),
                    events.getOrDefault(place.premises(), 0L).intValue(),
                    open.getOrDefault(place.premises(), List.of()).size());
            known.put(place.premises(), new Known(facts, Risk.of(facts, weights, today)));
        }
        return known;
    }

    /** The most that one of its licences has; null where they are not kept here. */
    private static Integer most(ControlledPlace place, Map<UUID, PointsRecorded> recorded) {
        return place.licences().keySet().stream()
                .map(recorded::get)
                .filter(PointsRecorded.Counted.class::isInstance)
                .map(counted -> ((PointsRecorded.Counted) counted).points())
                .max(Integer::compareTo)
                .orElse(null);
    }
}
