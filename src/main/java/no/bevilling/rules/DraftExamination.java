package no.bevilling.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Examines layers that nobody has adopted: loads them and runs the cases of those that are under work. Nothing is kept,
 * so that drafts that come and go do not fill the memory.
 */
public final class DraftExamination {

    /** Is told after each case; may throw to stop the examination. */
    @FunctionalInterface
    public interface Progress {
        void ran(int cases, int of);
    }

    /**
     * What came of it.
     *
     * @param cases how many were run; none when the draft does not load
     * @param failed how many of them did not give what they expect
     * @param problems everything that stands in the way of adopting it
     */
    public record Report(int cases, int failed, List<Problem> problems) {
        public boolean passed() {
            return problems.isEmpty();
        }
    }

    private final RuleEngine engine;

    DraftExamination(RuleEngine engine) {
        this.engine = engine;
    }

    /**
     * Loads the layers.
     *
     * @param layers the national one first
     * @throws RuleBaseRefused naming everything that is wrong
     */
    public RuleBase load(List<LayerSource> layers) {
        return new RuleBaseLoader().load(layers);
    }

    /** What is wrong before any case is run. */
    public List<Problem> problems(List<LayerSource> layers) {
        try {
            load(layers);
            return List.of();
        } catch (RuleBaseRefused refused) {
            return refused.problems();
        }
    }

    /**
     * Loads the layers and runs the cases of some of them, each against its layer and those above it.
     *
     * @param layers the national one first
     * @param own the paths of the layers that are under work
     */
    public Report examine(List<LayerSource> layers, Set<String> own, Progress progress) {
        RuleBaseLoader loader = new RuleBaseLoader();
        Problems problems = new Problems();
        List<RuleBase> bases = new ArrayList<>();
        try {
            for (int i = 1; i <= layers.size(); i++) {
                if (own.contains(layers.get(i - 1).path()) || i == layers.size()) {
                    bases.add(loader.load(layers.subList(0, i)));
                }
            }
        } catch (RuleBaseRefused refused) {
            return new Report(0, 0, refused.problems());
        }
        bases.removeIf(base -> !own.contains(lowest(base).source().path()));
        int total = bases.stream().mapToInt(base -> lowest(base).cases().size()).sum();
        int ran = 0;
        int failed = 0;
        progress.ran(0, total);
        CaseRunner runner = new CaseRunner(engine);
        for (RuleBase base : bases) {
            for (RuleCase c : lowest(base).cases()) {
                failed += runner.run(base, c, problems) ? 0 : 1;
                progress.ran(++ran, total);
            }
            CaseRunner.coverage(lowest(base), problems);
        }
        return new Report(ran, failed, List.copyOf(problems.all()));
    }

    private static Layer lowest(RuleBase base) {
        return base.layers().get(base.layers().size() - 1);
    }
}
