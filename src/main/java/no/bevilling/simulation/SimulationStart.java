package no.bevilling.simulation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseStore;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;

/**
 * Begins simulations: puts the tried layer in the place of the one in force, keeps its bytes, and lets the work begin,
 * in one municipality or in all of a region that share the layer and whose rules the person edits.
 */
@ApplicationScoped
public class SimulationStart {
    @Inject
    @All
    List<CandidateSource> sources;

    @Inject
    DatabaseRuleBaseStore store;

    @Inject
    RuleChecks rules;

    @Inject
    Municipalities municipalities;

    @Inject
    Simulations simulations;

    @Inject
    SimulationWorker worker;

    /**
     * What the person asked for.
     *
     * @param candidate key of the tried layer
     * @param region whether the municipalities that share the layer are tried too
     */
    public record Asked(String candidate, LocalDate validFrom, int years, boolean region) {}

    /** What can be tried in a municipality. */
    public List<Candidate> candidates(Municipalities.Short municipality) {
        return Tenant.call(
                municipality.id(),
                () -> sources.stream()
                        .flatMap(source -> source.candidates(municipality.number()).stream())
                        .toList());
    }

    /**
     * Begins.
     *
     * @return the simulation of the municipality itself
     * @throws no.bevilling.rules.RuleBaseRefused when the tried layer cannot be loaded, naming everything that is wrong
     * @throws RuleBases.NoRuleBase when no rules are in force on the day
     */
    public UUID start(Municipalities.Short municipality, Asked asked, SignedInAccount actor) {
        String label = candidates(municipality).stream()
                .filter(candidate -> candidate.key().equals(asked.candidate()))
                .findFirst()
                .map(Candidate::label)
                .orElse(asked.candidate());
        List<LayerSource> tried = Tenant.call(
                municipality.id(),
                () -> sources.stream()
                        .flatMap(source -> source.layers(municipality.number(), asked.candidate()).stream())
                        .toList());
        if (tried.isEmpty()) {
            throw new IllegalArgumentException("There is no rule base " + asked.candidate());
        }
        UUID family = UUID.randomUUID();
        UUID own = begin(municipality, new Trying(label, tried, family), asked, actor)
                .orElseThrow(() -> new IllegalArgumentException("Nothing of " + label + " holds here"));
        if (asked.region()) {
            municipalities.all().stream()
                    .filter(other -> other.id() != municipality.id() && actor.has(other.id(), Role.POLICY_EDITOR))
                    .forEach(other -> begin(other, new Trying(label, tried, family), asked, actor));
        }
        return own;
    }

    /** What is tried, the same in all municipalities of a family. */
    private record Trying(String label, List<LayerSource> layers, UUID family) {
        /** The layer that is tried in the place of one in force; that one itself where none is. */
        LayerSource inPlaceOf(LayerSource inForce) {
            String id = RuleBaseStore.versionOf(inForce).id();
            return layers.stream()
                    .filter(layer -> RuleBaseStore.versionOf(layer).id().equals(id))
                    .findFirst()
                    .orElse(inForce);
        }
    }

    private Optional<UUID> begin(Municipalities.Short municipality, Trying trying, Asked asked, SignedInAccount actor) {
        String number =
                municipalities.numberOf(municipality.id(), asked.validFrom()).orElse(municipality.number());
        List<LayerSource> before = rules.layers(number, asked.validFrom());
        List<LayerSource> after = new ArrayList<>(before);
        after.replaceAll(trying::inPlaceOf);
        if (after.equals(before)) {
            return Optional.empty();
        }
        rules.trial(before, after);
        after.forEach(store::keep);
        Simulations.Wanted wanted = new Simulations.Wanted(
                trying.family(), trying.label(), asked.validFrom(), asked.years(), names(before), names(after));
        UUID id = Tenant.call(municipality.id(), () -> simulations.start(wanted, actor).id);
        worker.begin(municipality.id(), id);
        return Optional.of(id);
    }

    private static List<LayerName> names(List<LayerSource> layers) {
        Function<LayerSource, LayerName> name =
                layer -> new LayerName(RuleBaseStore.versionOf(layer).name(), layer.hash());
        return layers.stream().map(name).toList();
    }
}
