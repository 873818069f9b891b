package no.bevilling.policy;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseStore;
import no.bevilling.rules.RuleBaseStore.Version;

/**
 * The layers of a draft as they are adopted: with versions of their own, the resolution and its dates. A region's layer
 * that is unchanged stays the version it is; a changed one becomes a version that binds nobody who does not name it.
 */
final class AdoptedLayers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final String POLICY = "policy.yaml";

    private AdoptedLayers() {}

    /** @param versions every adopted version of a layer's id */
    static List<LayerSource> of(DraftFiles files, Resolution resolution, Function<String, List<Version>> versions) {
        String standsOn = null;
        List<LayerSource> adopted = new ArrayList<>();
        for (LayerSource layer : files.layers()) {
            boolean region = layer.path().startsWith("regions/");
            String id = RuleBaseStore.versionOf(layer).id();
            List<Version> known = versions.apply(id);
            Version same = known.stream()
                    .filter(v -> v.hash().equals(layer.hash()))
                    .findFirst()
                    .orElse(null);
            if (region && same != null) {
                adopted.add(layer);
                standsOn = same.name();
                continue;
            }
            String version = next(known, resolution.validFrom().getYear());
            YamlText policy = YamlText.of(layer.files().get(POLICY))
                    .with(YamlText.quoted(version), "version")
                    .with(resolution.validFrom().toString(), "validFrom")
                    .with("null", "validTo")
                    .with("true", "verified");
            if (region) {
                policy = policy.with("true", "adoptedOneByOne").with("null", "resolution");
                standsOn = id + "@" + version;
            } else {
                String said = resolution.number().strip() + ", "
                        + resolution.resolvedOn().format(DAY);
                policy = policy.with(YamlText.quoted(said), "resolution");
                policy = standsOn == null ? policy : policy.with(YamlText.quoted(standsOn), "extends");
            }
            adopted.add(DraftFiles.of(List.of(layer))
                    .with(layer.path() + "/" + POLICY, policy.bytes())
                    .layers()
                    .get(0));
        }
        return adopted;
    }

    /** A municipality's layer that stands on this version of its region's policy, and on no other. */
    static LayerSource standingOn(LayerSource own, String regionVersion) {
        byte[] policy = YamlText.of(own.files().get(POLICY))
                .with(YamlText.quoted(regionVersion), "extends")
                .bytes();
        return DraftFiles.of(List.of(own))
                .with(own.path() + "/" + POLICY, policy)
                .layers()
                .get(0);
    }

    /** The next free version of a year: 2027.1, then 2027.2. */
    private static String next(List<Version> known, int year) {
        int number = 1;
        while (true) {
            String version = year + "." + number;
            if (known.stream().noneMatch(v -> v.version().equals(version))) {
                return version;
            }
            number++;
        }
    }
}
