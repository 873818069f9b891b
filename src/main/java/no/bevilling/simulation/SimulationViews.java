package no.bevilling.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.RuleTrial.Effect;

/** Gathers what is shown about a simulation: its own municipality first, then those of its family that the reader edits. */
@ApplicationScoped
class SimulationViews {
    @Inject
    Simulations simulations;

    @Inject
    SimulationReport report;

    @Inject
    Municipalities municipalities;

    private record Found(
            Simulation simulation, SimulationReport.Counts counts, List<SimulationReport.Row> rows, long count) {}

    /**
     * @param effect only findings of it; null for all
     * @param page of the findings, from 1
     * @throws ProblemException 404 when the municipality has no such simulation
     */
    SimulationView of(
            Municipalities.Short municipality, UUID id, Effect effect, int page, int size, SignedInAccount reader) {
        Found found = Tenant.call(municipality.id(), () -> {
            Simulation simulation =
                    simulations.find(id).orElseThrow(() -> ProblemException.notFound("No such simulation"));
            return new Found(
                    simulation, report.counts(id), report.page(id, effect, page, size), report.count(id, effect));
        });
        Simulation simulation = found.simulation();
        return new SimulationView(
                id,
                simulation.title,
                simulation.status,
                simulation.validFrom,
                simulation.decidedSince,
                names(simulation.beforeLayers),
                names(simulation.afterLayers),
                simulation.done,
                simulation.total,
                simulation.percent(),
                simulation.startedAt,
                found.counts(),
                family(simulation.familyId, reader),
                found.rows(),
                found.count());
    }

    private List<SimulationView.Place> family(UUID family, SignedInAccount reader) {
        List<SimulationView.Place> places = new ArrayList<>();
        for (Municipalities.Short other : municipalities.all()) {
            if (reader.has(other.id(), Role.POLICY_EDITOR) || reader.has(other.id(), Role.ADMIN)) {
                Tenant.call(other.id(), () -> simulations.ofFamily(family))
                        .ifPresent(simulation -> places.add(new SimulationView.Place(
                                other.number(),
                                other.name(),
                                simulation.id,
                                simulation.status,
                                Tenant.call(other.id(), () -> report.counts(simulation.id))
                                        .of(Subject.LICENCE))));
            }
        }
        return places;
    }

    private static String names(List<LayerName> layers) {
        return layers.stream().map(LayerName::name).collect(Collectors.joining(", "));
    }
}
