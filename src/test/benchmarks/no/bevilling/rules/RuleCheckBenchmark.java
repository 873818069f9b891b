package no.bevilling.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.bevilling.rules.CheckResult.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same applications to Nord-Aurdal, four ways, on one thread: the engine with its whole explanation, the same DRL in a
 * bare Drools session, and eighteen of the questions in hand-written Java and in Camunda's DMN engine. The set-up fails
 * when those do not answer what the engine answers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"})
// The first half minute is slower by half: the session code is large, and is compiled late.
@Warmup(iterations = 9, time = 8)
@Measurement(iterations = 5, time = 5)
public class RuleCheckBenchmark {

    private static final int APPLICATIONS = 8;

    private final List<CheckRequest> requests = Applications.requests();
    private RuleBase base;
    private RuleEngine engine;
    private BareDrools drools;
    private DmnPolicy dmn;
    private int turn;

    @Setup
    public void prepare() {
        // As in production: Drools writes a line for every fact where tracing is on.
        org.jboss.logmanager.LogContext.getLogContext().getLogger("").setLevel(java.util.logging.Level.WARNING);
        base = Rules.base(Applications.MUNICIPALITY);
        engine = new RuleEngine(new LayerCompiler(null, RuleCheckBenchmark.class.getClassLoader()));
        drools = new BareDrools(base, engine, requests);
        dmn = new DmnPolicy();
        for (CheckRequest request : requests) {
            Map<String, Outcome> answered = new HashMap<>();
            engine.check(base, request, Language.NB).criteria().forEach(c -> answered.put(c.id(), c.outcome()));
            answered.keySet().retainAll(HandWrittenPolicy.QUESTIONS);
            same("hand-written Java", answered, HandWrittenPolicy.check(request));
            same("DMN", answered, dmn.check(request));
        }
    }

    private static void same(String who, Map<String, Outcome> expected, Map<String, Outcome> actual) {
        if (!expected.equals(new HashMap<>(actual))) {
            throw new IllegalStateException(who + " answers " + actual + ", the engine " + expected);
        }
    }

    /** Every criterion of three layers, texts, values, limits and conditions. */
    @Benchmark
    @OperationsPerInvocation(APPLICATIONS)
    public void engineWithExplanation(Blackhole hole) {
        for (CheckRequest request : requests) {
            hole.consume(engine.check(base, request, Language.NB));
        }
    }

    /** The firing of the same rules on facts that are ready. */
    @Benchmark
    @OperationsPerInvocation(APPLICATIONS)
    public void bareDrools(Blackhole hole) {
        for (int i = 0; i < APPLICATIONS; i++) {
            hole.consume(drools.ask(i));
        }
    }

    @Benchmark
    @OperationsPerInvocation(APPLICATIONS)
    public void handWrittenJavaOfEighteenQuestions(Blackhole hole) {
        for (CheckRequest request : requests) {
            hole.consume(HandWrittenPolicy.check(request));
        }
    }

    @Benchmark
    @OperationsPerInvocation(APPLICATIONS)
    public void camundaDmnOfEighteenQuestions(Blackhole hole) {
        for (CheckRequest request : requests) {
            hole.consume(dmn.check(request));
        }
    }

    /** One check at a time, for the percentiles. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public CheckResult oneCheck() {
        turn = (turn + 1) % APPLICATIONS;
        return engine.check(base, requests.get(turn), Language.NB);
    }
}
