package no.bevilling.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bevilling.platform.TestDatabase;

/** The rules of the product, and small made-up layers, for the tests. */
final class Rules {

    /** Shares what has been compiled with the application under test, and with groups of tests that run beside this one. */
    static final RuleEngine ENGINE = new RuleEngine(new LayerCompiler(
            new CompiledCache(
                    Path.of("target/rules-cache"), TestDatabase.RULES_CACHE_KEY.getBytes(StandardCharsets.UTF_8)),
            Rules.class.getClassLoader()));

    static final RuleBaseLoader LOADER = new RuleBaseLoader();
    static final ObjectMapper JSON = new ObjectMapper();

    /** Read once: no test writes there. */
    private static final Map<String, LayerSource> BY_ID = byId();

    private Rules() {}

    private static Map<String, LayerSource> byId() {
        Map<String, LayerSource> byId = new LinkedHashMap<>();
        RuleFolder.read(Path.of("rules"))
                .forEach(l -> byId.put(RuleBaseStore.versionOf(l).id(), l));
        return byId;
    }

    static List<LayerSource> all() {
        return List.copyOf(BY_ID.values());
    }

    /** The layers that a layer stands on, from the top, itself last. */
    static List<LayerSource> chain(String id) {
        List<LayerSource> chain = new ArrayList<>();
        for (String next = id; next != null; ) {
            chain.add(0, BY_ID.get(next));
            next = RuleBaseStore.versionOf(BY_ID.get(next)).policy().extendsId();
        }
        return chain;
    }

    static RuleBase base(String id) {
        return LOADER.load(chain(id));
    }

    static RuleBases stored() {
        InMemoryRuleBaseStore store = new InMemoryRuleBaseStore();
        all().forEach(store::put);
        return new RuleBases(store, LOADER);
    }

    static CheckRequest request(String json) {
        return RequestReader.read(tree(json));
    }

    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CheckResult check(String json) {
        CheckRequest request = request(json);
        return ENGINE.check(stored().on(request.municipality(), request.date()), request, Language.NB);
    }

    /** A layer of these files: name, text, name, text … */
    static LayerSource layer(String path, String... namesAndTexts) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new LayerSource(path, files);
    }

    /** A layer with one file changed or added. */
    static LayerSource with(LayerSource layer, String name, String text) {
        TreeMap<String, byte[]> files = new TreeMap<>(layer.files());
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return new LayerSource(layer.path(), files);
    }

    static String text(LayerSource layer, String name) {
        return new String(layer.files().get(name), StandardCharsets.UTF_8);
    }
}
