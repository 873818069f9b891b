package no.bevilling.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.bevilling.rules.RuleBaseStore.Version;

/** The adopted versions, for those who read them: history, files, differences. */
@ApplicationScoped
public class RuleVersions {

    @Inject
    DatabaseRuleBaseStore store;

    @Inject
    RuleChecks checks;

    /** Every adopted version of the layers, the newest first. */
    public List<Version> of(List<String> layers) {
        return store.versions().stream()
                .filter(v -> layers.contains(v.id()))
                .sorted(Comparator.comparing((Version v) -> v.policy().validFrom())
                        .thenComparing(Version::version, RuleBases::compareVersions)
                        .reversed())
                .toList();
    }

    /** The version of a name, {@code valdres@2014.1}. */
    public Optional<Version> named(String name) {
        return store.versions().stream().filter(v -> v.name().equals(name)).findFirst();
    }

    /** The national rules alone, as they stand on the day: for a municipality that has registered none of its own. */
    public RuleBase national(LocalDate day) {
        Version newest = of(List.of("national")).stream()
                .filter(v -> v.policy().inForce(day))
                .findFirst()
                .orElseThrow(() -> new RuleBases.NoRuleBase("national", day, null));
        return checks.named(List.of(newest.name()));
    }

    /** The files of a version and of the layers above it, the national one first, as they stood when it came into force. */
    public List<LayerSource> chain(Version version) {
        List<Version> chain = new ArrayList<>(List.of(version));
        for (String above = version.policy().extendsId(); above != null; ) {
            List<Version> versions = of(List.of(above));
            Version next = versions.stream()
                    .filter(v -> v.policy().inForce(version.policy().validFrom()))
                    .findFirst()
                    .or(() -> versions.stream().findFirst())
                    .orElseThrow();
            chain.add(0, next);
            above = next.policy().extendsId();
        }
        return chain.stream().map(v -> store.get(v.hash()).orElseThrow()).toList();
    }

    /** What {@code after} changes in {@code before}, both versions of one layer. */
    public RuleDifference between(Version before, Version after, Language language) {
        List<LayerSource> above = chain(after).subList(0, chain(after).size() - 1);
        return RuleComparison.between(with(above, before), with(above, after), language);
    }

    private List<LayerSource> with(List<LayerSource> above, Version version) {
        List<LayerSource> all = new ArrayList<>(above);
        all.add(store.get(version.hash()).orElseThrow());
        return all;
    }
}
