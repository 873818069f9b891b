package no.bevilling.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bars that lie under each other, each with its words and its number above it, so that nothing is told by colour; lengths are in
 * the drawing's own units.
 *
 * @param title what is drawn
 * @param description what it shows, for who does not see it
 */
public record BarChart(String title, String description, List<Bar> bars) {
    private static final int WIDTH = 360;
    private static final int ROW = 38;
    private static final int LABEL = 13;
    private static final int TOP = 18;

    /**
     * What is to be drawn.
     *
     * @param told the number, as it is written
     * @param further drawn as an outline from the same beginning; 0 where there is none
     */
    public record Value(String label, String told, double number, double further) {}

    /** A bar as it is drawn. */
    public record Bar(String label, String told, String length, String outline, int labelY, int y) {
        /** Whether there is an outline. */
        public boolean isOutlined() {
            return !outline.equals("0.0");
        }
    }

    static BarChart of(String title, String description, List<Value> values) {
        double most = values.stream()
                .mapToDouble(value -> Math.max(value.number, value.further))
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Value value : values) {
            int top = bars.size() * ROW;
            bars.add(new Bar(
                    value.label,
                    value.told,
                    length(value.number, most),
                    length(value.further, most),
                    top + LABEL,
                    top + TOP));
        }
        return new BarChart(title, description, bars);
    }

    private static String length(double number, double most) {
        return String.format(Locale.ROOT, "%.1f", most == 0 ? 0 : (WIDTH - 2) * number / most);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return bars.size() * ROW;
    }
}
