package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.inspection.TonightsPlaces;

/** Hands an inspector's ready routes to the room of the visits. */
@ApplicationScoped
class ReadyRoutes implements TonightsPlaces {
    @Inject
    Routes routes;

    @Override
    public List<Stop> of(UUID inspector, LocalDate day) {
        return routes.readyFor(inspector, day, day).stream()
                .flatMap(route -> route.stops().stream().map(stop -> stop(route, stop, inspector)))
                .toList();
    }

    private static Stop stop(Routes.Whole route, PlannedVisit stop, UUID inspector) {
        return new Stop(
                stop.id,
                stop.premisesId,
                stop.occasionCaseId,
                stop.stop,
                stop.fromTime,
                stop.toTime,
                route.inspectors().stream()
                        .map(one -> one.id)
                        .filter(id -> !id.equals(inspector))
                        .toList());
    }
}
