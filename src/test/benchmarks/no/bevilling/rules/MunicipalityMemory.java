package no.bevilling.rules;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a municipality costs in memory when it differs only in numbers: its files, its versions, its rule base, loaded and
 * asked once. A program: with a folder as its argument it writes the product's rules and the made-up ones there instead,
 * for starting the product with 357 municipalities ({@code bevilling.rules.folder}).
 */
public final class MunicipalityMemory {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private MunicipalityMemory() {}

    public static void main(String... folder) throws IOException {
        if (folder.length > 0) {
            write(Path.of(folder[0]));
            return;
        }
        InMemoryRuleBaseStore store = new InMemoryRuleBaseStore();
        Rules.all().forEach(store::put);
        RuleBases bases = new RuleBases(store, new RuleBaseLoader());
        RuleEngine engine = new RuleEngine(new LayerCompiler(null, MunicipalityMemory.class.getClassLoader()));
        CheckRequest request = Rules.request(RuleCheckExample.REQUEST);
        List<RuleBase> kept = new ArrayList<>();
        kept.add(bases.on(Applications.MUNICIPALITY, DAY));
        List<LayerSource> layers = MunicipalityStock.layers(MunicipalityStock.ALL);
        int warm = 20;
        use(layers.subList(0, warm), store, bases, engine, request, kept);
        long before = used();
        long begin = System.nanoTime();
        use(layers.subList(warm, layers.size()), store, bases, engine, request, kept);
        double millis = (System.nanoTime() - begin) / 1e6;
        long after = used();
        int count = layers.size() - warm;
        System.out.printf(
                "%d further municipalities: %.1f kB each in memory, %.2f ms each to load and ask once%n",
                count, (after - before) / 1024.0 / count, millis / count);
    }

    private static void use(
            List<LayerSource> layers,
            InMemoryRuleBaseStore store,
            RuleBases bases,
            RuleEngine engine,
            CheckRequest request,
            List<RuleBase> kept) {
        layers.forEach(store::put);
        for (LayerSource layer : layers) {
            RuleBase base = bases.on(RuleBaseStore.versionOf(layer).id(), DAY);
            engine.check(base, request, Language.NB);
            kept.add(base);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void write(Path folder) throws IOException {
        List<LayerSource> all = new ArrayList<>(Rules.all());
        all.addAll(MunicipalityStock.layers(MunicipalityStock.ALL));
        for (LayerSource layer : all) {
            for (var file : new TreeMap<>(layer.files()).entrySet()) {
                Path to = folder.resolve(layer.path()).resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.write(to, file.getValue());
            }
        }
    }
}
