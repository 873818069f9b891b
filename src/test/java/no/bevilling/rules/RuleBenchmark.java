package no.bevilling.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How long the rules of Nord-Aurdal (national, Valdres and its own layer) take to read, compile, load from the disk cache
 * and answer. Not a test: a program to run on a quiet machine, after {@code mvn test-compile}:
 *
 * <pre>mvn dependency:build-classpath -Dmdep.outputFile=target/cp -q
 * java -cp target/test-classes:target/classes:$(cat target/cp) no.bevilling.rules.RuleBenchmark</pre>
 */
public final class RuleBenchmark {
    private static final int ROUNDS = 8;
    private static final long ROUND_NANOS = 5_000_000_000L;

    private RuleBenchmark() {}

    public static void main(String... args) throws IOException {
        byte[] secret = "a secret for the benchmark alone".getBytes(StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("rule-benchmark");
        CheckRequest request = Rules.request(RuleCheckExample.REQUEST);

        long start = System.nanoTime();
        RuleBase base = Rules.base("3451");
        told("read and fence three layers", start);

        start = System.nanoTime();
        engine(folder, secret).check(base, request, Language.NB);
        told("compile three layers, and the first check", start);

        for (String run : List.of("first", "second", "third")) {
            start = System.nanoTime();
            engine(folder, secret).check(base, request, Language.NB);
            told("load three layers from the disk cache, and a check, " + run, start);
        }

        RuleEngine engine = engine(folder, secret);
        for (int round = 1; round <= ROUNDS; round++) {
            int checks = 0;
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < ROUND_NANOS) {
                engine.check(base, request, Language.NB);
                checks++;
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "round %d: %.0f checks a second on one thread, %d criteria each with full explanation%n",
                    round, checks / seconds, base.criteria().size());
        }
    }

    private static RuleEngine engine(Path folder, byte[] secret) {
        return new RuleEngine(
                new LayerCompiler(new CompiledCache(folder, secret), RuleBenchmark.class.getClassLoader()));
    }

    private static void told(String what, long start) {
        System.out.printf("%s: %.0f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
