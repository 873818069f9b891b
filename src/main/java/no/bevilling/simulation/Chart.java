package no.bevilling.simulation;

import java.util.ArrayList;
import java.util.List;
import no.bevilling.rules.RuleTrial.Effect;
import no.bevilling.simulation.SimulationReport.Tally;

/** Bars of what changes: each bar is one tally, its parts the effects, as shares of the whole. Drawn beside the table. */
record Chart(List<Bar> bars) {
    /** Width that a whole bar has in the drawing. */
    static final int WIDTH = 600;

    /** One bar; {@code y} is its top. */
    record Bar(Enum<?> key, int y, List<Part> parts) {}

    /** One part of a bar. */
    record Part(Effect effect, String x, String width) {}

    private static final int STEP = 28;

    static Chart of(List<Tally> tallies) {
        List<Bar> bars = new ArrayList<>();
        for (Tally tally : tallies) {
            List<Part> parts = new ArrayList<>();
            double x = 0;
            for (Effect effect : Effect.values()) {
                double width = tally.total() == 0 ? 0 : (double) WIDTH * tally.of(effect) / tally.total();
                if (width > 0) {
                    parts.add(new Part(effect, number(x), number(width)));
                    x += width;
                }
            }
            bars.add(new Bar(tally.key(), bars.size() * STEP, parts));
        }
        return new Chart(bars);
    }

    public int height() {
        return Math.max(STEP, bars.size() * STEP);
    }

    private static String number(double value) {
        return String.format(java.util.Locale.ROOT, "%.1f", value);
    }
}
