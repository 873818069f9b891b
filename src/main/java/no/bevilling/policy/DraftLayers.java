package no.bevilling.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseStore.Version;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;

/** What a draft stands on: the adopted layers, the law above them, and the versions there are of a region's policy. */
@ApplicationScoped
public class DraftLayers {
    private static final String NATIONAL = "national";

    @Inject
    RuleChecks checks;

    @Inject
    DatabaseRuleBaseStore store;

    @Inject
    Clock clock;

    /**
     * The layers in force for the municipality today, the law's first; of a municipality whose rules begin later, the ones
     * that come first. Empty when it has none.
     */
    public List<LayerSource> adopted(String number) {
        LocalDate today = LocalDate.now(clock);
        try {
            return checks.layers(number, today);
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return store.versions().stream()
                    .filter(v -> v.policy().numbers().stream()
                            .anyMatch(n -> n.number().equals(number)))
                    .map(v -> v.policy().validFrom())
                    .filter(today::isBefore)
                    .min(Comparator.naturalOrder())
                    .map(first -> checks.layers(number, first))
                    .orElse(List.of());
        }
    }

    /** The version that a layer is, among those adopted; by its contents. */
    public Optional<Version> version(LayerSource layer) {
        return store.versions().stream()
                .filter(v -> v.hash().equals(layer.hash()))
                .findFirst();
    }

    /** Every adopted version of a layer, the newest first. */
    public List<Version> versions(String layerId) {
        List<Version> all = new ArrayList<>(
                store.versions().stream().filter(v -> v.id().equals(layerId)).toList());
        all.sort(Comparator.comparing((Version v) -> v.policy().validFrom()).reversed());
        return all;
    }

    /** The files of an adopted version. */
    public LayerSource source(Version version) {
        return store.get(version.hash()).orElseThrow();
    }

    /** The draft's layers on top of what it does not change: the law, and the region's adopted policy, as of today. */
    public List<LayerSource> chain(String number, DraftFiles files) {
        return chain(adopted(number), files, LocalDate.now(clock));
    }

    /** As {@link #chain(String, DraftFiles)}, on what is adopted to be in force on a day. */
    public List<LayerSource> chain(String number, DraftFiles files, LocalDate day) {
        List<LayerSource> adopted;
        try {
            adopted = checks.layers(number, day);
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            adopted = adopted(number);
        }
        return chain(adopted, files, day);
    }

    private List<LayerSource> chain(List<LayerSource> adopted, DraftFiles files, LocalDate day) {
        List<LayerSource> chain = new ArrayList<>();
        for (LayerSource layer : adopted) {
            boolean keptRegion =
                    layer.path().startsWith("regions/") && files.region().isEmpty();
            if (layer.path().equals(NATIONAL) || keptRegion) {
                chain.add(layer);
            }
        }
        if (chain.isEmpty()) {
            checks.national(day).ifPresent(chain::add);
        }
        chain.addAll(files.layers());
        return chain;
    }

    /**
     * What a draft is compared with: where it has a table of its own in the place of its region's, the region's stands
     * there, so that the change of a row is told and not only that the table is new.
     */
    static List<LayerSource> comparable(List<LayerSource> before, DraftFiles files) {
        List<LayerSource> all = new ArrayList<>();
        for (LayerSource layer : before) {
            if (!layer.path().startsWith("municipalities/")) {
                all.add(layer);
                continue;
            }
            DraftFiles own = DraftFiles.of(List.of(layer));
            for (LayerSource region : before) {
                for (String name : region.files().keySet()) {
                    String path = layer.path() + "/" + name;
                    boolean replaced = region.path().startsWith("regions/")
                            && name.startsWith("tables/")
                            && files.has(path)
                            && !own.has(path);
                    own = replaced ? own.with(path, region.files().get(name)) : own;
                }
            }
            all.add(own.layers().get(0));
        }
        return all;
    }
}
