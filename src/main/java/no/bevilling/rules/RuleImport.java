package no.bevilling.rules;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.bevilling.platform.StartupFailure;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Brings {@code rules/} into the database at the start: new versions are examined and kept, known ones cost a hash. A
 * layer that is refused is not kept and is told in the log; what was adopted before stays in force.
 */
@ApplicationScoped
class RuleImport {

    private static final Logger LOG = Logger.getLogger(RuleImport.class);

    @Inject
    DatabaseRuleBaseStore store;

    @Inject
    RuleChecks checks;

    @ConfigProperty(name = "bevilling.rules.folder")
    Optional<String> folder;

    @ConfigProperty(name = "bevilling.rules.run-cases", defaultValue = "true")
    boolean runCases;

    void atStart(@Observes @Priority(500) StartupEvent starting) {
        List<LayerSource> layers = folder.map(this::fromFolder).orElseGet(this::fromClassPath);
        importAll(layers);
        if (store.versions().stream().noneMatch(v -> v.id().equals("national"))) {
            throw new StartupFailure("There is no national rule base: the rules were refused (see the log above).");
        }
    }

    private List<LayerSource> fromFolder(String given) {
        Path path = Path.of(given);
        if (!Files.isDirectory(path)) {
            throw new StartupFailure(
                    "The rules folder " + path.toAbsolutePath()
                            + " does not exist. Correct BEVILLING_RULES_FOLDER, or leave it out to use the rules of the product.");
        }
        return RuleFolder.read(path);
    }

    private List<LayerSource> fromClassPath() {
        List<LayerSource> layers = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths("rules", path -> layers.addAll(RuleFolder.read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return layers;
    }

    /** Keeps what is new and right; the national layer comes first, then regions, then municipalities. */
    void importAll(List<LayerSource> layers) {
        Set<String> kept = new HashSet<>();
        store.versions().forEach(v -> kept.add(v.hash()));
        Map<String, LayerSource> offered = new LinkedHashMap<>();
        for (LayerSource layer : layers) {
            try {
                RuleBaseStore.Version version = RuleBaseStore.versionOf(layer);
                offered.put(version.id(), layer);
                if (!kept.contains(version.hash())) {
                    refuseOtherBytes(version);
                    checks.examine(chain(version, offered), runCases);
                    store.put(layer);
                    LOG.infof("Rule base %s adopted", version.name());
                }
            } catch (RuleBaseRefused e) {
                LOG.errorf("%s is not adopted. %s", layer.path(), e.getMessage());
            }
        }
    }

    private void refuseOtherBytes(RuleBaseStore.Version offered) {
        store.versions().stream()
                .filter(v -> v.name().equals(offered.name()))
                .forEach(v -> RuleBaseStore.refuseOtherBytes(v, offered));
    }

    private List<LayerSource> chain(RuleBaseStore.Version lowest, Map<String, LayerSource> offered) {
        List<LayerSource> chain = new ArrayList<>();
        String named = null;
        for (String id = lowest.id(); id != null; ) {
            LayerSource layer =
                    named == null ? offered.get(id) : kept(id, named).orElse(offered.get(id));
            if (layer == null || chain.size() > 3) {
                throw new RuleBaseRefused(List.of(new Problem(
                        lowest.policy().file(), 0, null, "there is no layer '" + id + "' for it to extend")));
            }
            chain.add(0, layer);
            Policy policy = RuleBaseStore.versionOf(layer).policy();
            id = policy.extendsId();
            named = policy.extendsVersion();
        }
        return chain;
    }

    private Optional<LayerSource> kept(String id, String version) {
        return store.versions().stream()
                .filter(v -> v.name().equals(id + "@" + version))
                .findFirst()
                .flatMap(v -> store.get(v.hash()));
    }
}
