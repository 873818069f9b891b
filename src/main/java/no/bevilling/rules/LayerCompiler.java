package no.bevilling.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles the rules of a layer once and keeps the base: in memory by content, and on disk if there is a cache. Only
 * sources that the fence has let through may come here. Thread-safe.
 */
public final class LayerCompiler {

    private final CompiledCache cache;
    private final ClassLoader parent;
    private final Map<String, LayerRules> byContent = new ConcurrentHashMap<>();
    private final Map<String, LayerRules> byLayer = new ConcurrentHashMap<>();

    /**
     * A compiler.
     *
     * @param cache null to compile again in every process
     * @param parent sees Drools and the fact types; in Quarkus the context class loader
     */
    public LayerCompiler(CompiledCache cache, ClassLoader parent) {
        this.cache = cache;
        this.parent = parent;
    }

    /** Drools' version, part of what names a compiled module. */
    static String droolsVersion() {
        return org.drools.base.util.Drools.getFullVersion();
    }

    /** The rules of the layer, compiled when the same sources were not before. */
    LayerRules rules(Layer layer) {
        LayerRules known = byLayer.get(layer.hash());
        if (known == null) {
            known = byContent.computeIfAbsent(
                    key(layer.drlPackage(), layer.drl()),
                    key -> new LayerRules(load(module(key, layer.drlPackage(), layer.drl()))));
            byLayer.put(layer.hash(), known);
        }
        return known;
    }

    /** What names a compiled module: sources, Drools and the fact types. */
    private static String key(String packageName, Map<String, String> drl) {
        StringBuilder all = new StringBuilder(packageName + "\0" + droolsVersion() + "\0" + FactTypes.hash());
        drl.forEach((file, text) -> all.append("\0").append(file).append("\0").append(text));
        return java.util.HexFormat.of()
                .formatHex(LayerSource.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] module(String key, String packageName, Map<String, String> drl) {
        byte[] stored = cache == null ? null : cache.get(key);
        if (stored != null) {
            return stored;
        }
        byte[] compiled = compile(key, packageName, drl);
        if (cache != null) {
            cache.put(key, compiled);
        }
        return compiled;
    }

    private byte[] compile(String key, String packageName, Map<String, String> drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        drl.forEach(
                (file, text) -> files.write("src/main/resources/" + packageName.replace('.', '/') + "/" + file, text));
        ReleaseId id = services.newReleaseId("no.bevilling.rules", packageName, key.substring(0, 12));
        files.generateAndWritePomXML(id);
        KieBuilder builder = services.newKieBuilder(files, parent).buildAll(ExecutableModelProject.class);
        try {
            List<Problem> errors = builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(m -> new Problem(
                            m.getPath(), m.getLine(), m.getColumn(), null, null, "does not compile: " + m.getText()))
                    .toList();
            if (!errors.isEmpty()) {
                throw new RuleBaseRefused(errors);
            }
            return ((InternalKieModule) builder.getKieModule()).getBytes();
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private KieBase load(byte[] module) {
        Map<String, byte[]> files = unzip(module);
        RuleClassLoader loader = new RuleClassLoader(files, parent);
        List<Model> models = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().startsWith("META-INF/kie/") && file.getKey().endsWith("/drools-model")) {
                new String(file.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.contains(":"))
                        .forEach(line -> models.add(loader.model(line.trim())));
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    private static Map<String, byte[]> unzip(byte[] module) {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(module))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
