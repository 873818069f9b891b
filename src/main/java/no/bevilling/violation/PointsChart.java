package no.bevilling.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The points of a licence over time, as the page draws them: a step for the sum of the two years that end on each day, a bar
 * for each violation, the two years until today shaded. Measures are pixels of the picture; a table with the same
 * numbers stands beside it.
 *
 * @param line the sum, as points of a polyline
 * @param windowX where the shaded years begin
 * @param thresholdY height of the points that lead to withdrawal
 */
public record PointsChart(
        int width,
        int height,
        int floor,
        List<Bar> bars,
        String line,
        int windowX,
        int windowWidth,
        int thresholdY,
        int threshold,
        List<Tick> ticks) {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int FLOOR = 190;
    private static final int TOP = 14;
    private static final int MARGIN = 8;
    private static final int ABOVE = 4;
    private static final int BAR = 8;
    private static final int MONTHS_BETWEEN_TICKS = 6;

    /** A violation. */
    public record Bar(int x, int y, int width, int height, int points) {
        /** Where its number stands. */
        public int textY() {
            return y - ABOVE;
        }
    }

    /** How high the shaded years are. */
    public int windowHeight() {
        return floor - MARGIN;
    }

    /** Where the number of the threshold stands. */
    public int thresholdTextY() {
        return thresholdY - ABOVE;
    }

    /** Where a tick ends. */
    public int tickY() {
        return floor + ABOVE;
    }

    /** Where its name stands. */
    public int tickTextY() {
        return floor + MARGIN * 2;
    }

    /** The beginning of a month, as {@code 2026-01}. */
    public record Tick(int x, String label) {}

    /** The picture of a ledger on a day. */
    static PointsChart of(Ledger ledger, LocalDate today) {
        LocalDate start = ledger.start(today);
        LocalDate first = Stream.concat(
                        Stream.of(start), ledger.entries().stream().map(Ledger.Entry::day))
                .min(Comparator.naturalOrder())
                .orElse(start)
                .minusMonths(1);
        Scale scale = new Scale(first, today.plusMonths(1), most(ledger));
        List<Bar> bars = ledger.entries().stream()
                .map(entry -> {
                    int y = scale.y(entry.points());
                    return new Bar(scale.x(entry.day()) - BAR / 2, y, BAR, FLOOR - y, entry.points());
                })
                .toList();
        int windowX = scale.x(start);
        return new PointsChart(
                WIDTH,
                HEIGHT,
                FLOOR,
                bars,
                line(ledger, today, scale),
                windowX,
                scale.x(today) - windowX,
                scale.y(ledger.threshold()),
                ledger.threshold(),
                ticks(first, today.plusMonths(1), scale));
    }

    private static int most(Ledger ledger) {
        int most =
                ledger.periods().stream().mapToInt(Ledger.Period::points).max().orElse(0);
        return Math.max(most, ledger.threshold()) + 1;
    }

    /** The sum changes on the day of a violation, and on the day that one drops out. */
    private static String line(Ledger ledger, LocalDate today, Scale scale) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        turns.add(scale.first);
        ledger.entries().forEach(entry -> {
            turns.add(entry.day());
            LocalDate out = ledger.lastDay(entry).plusDays(1);
            if (!out.isAfter(today)) {
                turns.add(out);
            }
        });
        StringBuilder line = new StringBuilder();
        int before = 0;
        for (LocalDate day : turns) {
            int sum = ledger.at(endOf(day));
            line.append(scale.x(day)).append(',').append(scale.y(before)).append(' ');
            line.append(scale.x(day)).append(',').append(scale.y(sum)).append(' ');
            before = sum;
        }
        return line.append(scale.x(today)).append(',').append(scale.y(before)).toString();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(OSLO).toInstant().minusNanos(1);
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last, Scale scale) {
        List<Tick> ticks = new ArrayList<>();
        YearMonth month = YearMonth.from(first).plusMonths(1);
        while ((month.getMonthValue() - 1) % MONTHS_BETWEEN_TICKS != 0) {
            month = month.plusMonths(1);
        }
        for (; !month.atDay(1).isAfter(last); month = month.plusMonths(MONTHS_BETWEEN_TICKS)) {
            ticks.add(new Tick(scale.x(month.atDay(1)), month.toString()));
        }
        return ticks;
    }

    /** From days and points to pixels. */
    private record Scale(LocalDate first, LocalDate last, int most) {
        int x(LocalDate day) {
            long all = ChronoUnit.DAYS.between(first, last);
            long until = ChronoUnit.DAYS.between(first, day);
            return (int) (MARGIN + until * (WIDTH - 2L * MARGIN) / all);
        }

        int y(int points) {
            return FLOOR - points * (FLOOR - TOP) / most;
        }
    }
}
