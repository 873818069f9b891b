package no.bevilling.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseStore;
import no.bevilling.rules.RuleChecks;

/** Adopted versions of the municipality's own rules and its region's that are not in force today: older ones, coming ones. */
@ApplicationScoped
class KeptVersions implements CandidateSource {
    @Inject
    DatabaseRuleBaseStore store;

    @Inject
    RuleChecks rules;

    @Inject
    Clock clock;

    @Override
    public List<Candidate> candidates(String municipalityNumber) {
        return versions(municipalityNumber)
                .map(version -> new Candidate(version.name(), version.policy().name() + " " + version.version()))
                .toList();
    }

    @Override
    public List<LayerSource> layers(String municipalityNumber, String key) {
        return versions(municipalityNumber)
                .filter(version -> version.name().equals(key))
                .flatMap(version -> store.get(version.hash()).stream())
                .toList();
    }

    private Stream<RuleBaseStore.Version> versions(String municipalityNumber) {
        List<RuleBaseStore.Version> inForce = rules.layers(municipalityNumber, LocalDate.now(clock)).stream()
                .map(RuleBaseStore::versionOf)
                .toList();
        Set<String> own =
                inForce.stream().skip(1).map(RuleBaseStore.Version::id).collect(Collectors.toSet());
        Set<String> names = inForce.stream().map(RuleBaseStore.Version::name).collect(Collectors.toSet());
        return store.versions().stream()
                .filter(version -> own.contains(version.id()) && !names.contains(version.name()));
    }
}
