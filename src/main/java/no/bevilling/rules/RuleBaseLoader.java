package no.bevilling.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes rule bases from the files of their layers, and refuses what is wrong with them, all of it at once. Bases are
 * kept by content. Thread-safe.
 */
public final class RuleBaseLoader {

    private final Map<String, RuleBase> loaded = new ConcurrentHashMap<>();

    /**
     * The rule base of the layers.
     *
     * @param sources the national layer first
     * @throws RuleBaseRefused naming everything that is wrong
     */
    public RuleBase load(List<LayerSource> sources) {
        StringBuilder key = new StringBuilder();
        sources.forEach(s -> key.append(s.path()).append(' ').append(s.hash()).append('\n'));
        RuleBase known = loaded.get(key.toString());
        if (known == null) {
            known = read(sources);
            loaded.put(key.toString(), known);
        }
        return known;
    }

    /**
     * Compiles a rule base and runs its cases, those of every layer against that layer and the ones above it.
     *
     * @throws RuleBaseRefused naming every failing case and every outcome without a case
     */
    public void verify(List<LayerSource> sources, RuleEngine engine) {
        Problems problems = new Problems();
        for (int i = 1; i <= sources.size(); i++) {
            new CaseRunner(engine).check(load(sources.subList(0, i)), problems);
        }
        problems.refuse();
    }

    private static RuleBase read(List<LayerSource> sources) {
        Problems problems = new Problems();
        Map<String, JsonNode> bases = new LinkedHashMap<>();
        List<Layer> layers = new ArrayList<>();
        Map<String, List<DrlFence.Answer>> answers = new LinkedHashMap<>();
        for (LayerSource source : sources) {
            Layer layer = LayerReader.read(source, bases, problems);
            if (layer == null) {
                continue;
            }
            layers.add(layer);
            List<DrlFence.Answer> all = new ArrayList<>();
            layer.drl()
                    .forEach((file, drl) -> all.addAll(DrlFence.check(
                            source.path() + "/" + file,
                            drl,
                            layer.drlPackage(),
                            layer.level() == Layer.Level.NATIONAL,
                            problems)));
            answers.put(layer.policy().id(), all);
        }
        problems.refuse();
        RuleBase base = new RuleBase(layers, answers);
        new CatalogueCheck(base, answers, problems).check();
        problems.refuse();
        return base;
    }
}
