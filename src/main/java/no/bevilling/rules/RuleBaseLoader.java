package no.bevilling.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Makes rule bases from the files of their layers, and refuses what is wrong with them, all of it at once. Bases are
 * kept by content. Thread-safe.
 */
public final class RuleBaseLoader {

    private final Map<String, RuleBase> loaded = new ConcurrentHashMap<>();
    private final Map<String, Stack> stacks = new ConcurrentHashMap<>();
    private final Set<String> verified = ConcurrentHashMap.newKeySet();

    /**
     * The rule base of the layers.
     *
     * @param sources the national layer first
     * @throws RuleBaseRefused naming everything that is wrong
     */
    public RuleBase load(List<LayerSource> sources) {
        String key = key(sources);
        RuleBase known = loaded.get(key);
        if (known == null) {
            known = read(sources);
            loaded.put(key, known);
        }
        return known;
    }

    /** As {@link #load(List)} for versions, whose files are only fetched when nobody has asked for them before. */
    RuleBase load(List<RuleBaseStore.Version> versions, Function<RuleBaseStore.Version, LayerSource> source) {
        StringBuilder key = new StringBuilder(256);
        versions.forEach(v -> name(key, v.path(), v.hash()));
        RuleBase known = loaded.get(key.toString());
        return known != null ? known : load(versions.stream().map(source).toList());
    }

    /**
     * Compiles a rule base and runs its cases, those of every layer against that layer and the ones above it.
     *
     * @throws RuleBaseRefused naming every failing case and every outcome without a case
     */
    public void verify(List<LayerSource> sources, RuleEngine engine) {
        Problems problems = new Problems();
        List<String> examined = new ArrayList<>();
        for (int i = 1; i <= sources.size(); i++) {
            List<LayerSource> some = sources.subList(0, i);
            if (!verified.contains(key(some))) {
                new CaseRunner(engine).check(load(some), problems);
                examined.add(key(some));
            }
        }
        problems.refuse();
        verified.addAll(examined);
    }

    /** Layers that are read, with what those below them need: they are read once for all that extend them. */
    private record Stack(RuleBase base, Map<String, List<DrlFence.Answer>> answers, Map<String, JsonNode> caseInputs) {}

    private RuleBase read(List<LayerSource> sources) {
        Stack stack = stack(sources);
        Problems problems = new Problems();
        new CatalogueCheck(stack.base(), stack.answers(), problems).check();
        problems.refuse();
        return stack.base();
    }

    private Stack stack(List<LayerSource> sources) {
        String key = key(sources);
        Stack known = stacks.get(key);
        if (known != null) {
            return known;
        }
        List<LayerSource> above = sources.subList(0, sources.size() - 1);
        Stack upper = above.isEmpty() ? new Stack(null, Map.of(), Map.of()) : stack(above);
        Problems problems = new Problems();
        LayerSource source = sources.get(sources.size() - 1);
        Map<String, JsonNode> inputs = new LinkedHashMap<>(upper.caseInputs());
        Layer layer = LayerReader.read(source, inputs, problems);
        inputs = inputs.equals(upper.caseInputs()) ? upper.caseInputs() : inputs;
        problems.refuseIf(layer == null);
        List<DrlFence.Answer> all = new ArrayList<>();
        layer.drl()
                .forEach((file, drl) -> all.addAll(DrlFence.check(
                        source.path() + "/" + file,
                        drl,
                        layer.drlPackage(),
                        layer.level() == Layer.Level.NATIONAL,
                        problems)));
        problems.refuse();
        Map<String, List<DrlFence.Answer>> answers = upper.answers();
        if (!all.isEmpty()) {
            answers = new LinkedHashMap<>(answers);
            answers.put(layer.policy().id(), all);
        }
        Stack stack = new Stack(new RuleBase(upper.base(), layer, answers), answers, inputs);
        stacks.put(key, stack);
        return stack;
    }

    private static String key(List<LayerSource> sources) {
        StringBuilder key = new StringBuilder();
        sources.forEach(s -> name(key, s.path(), s.hash()));
        return key.toString();
    }

    private static void name(StringBuilder key, String path, String hash) {
        key.append(path).append(' ').append(hash).append('\n');
    }
}
