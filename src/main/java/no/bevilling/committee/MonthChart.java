package no.bevilling.committee;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Inspections by month, this year beside the one before, as bars; the table beside them says the same. */
record MonthChart(List<Column> columns) {
    private static final int STEP = 50;
    private static final int BAR = 18;
    private static final int HEIGHT = 160;

    /** A month. {@code x} is the left edge of the bar of the year before; lengths are in the drawing's own units. */
    record Column(
            String month,
            long now,
            long before,
            int x,
            String nowY,
            String nowHeight,
            String beforeY,
            String beforeHeight) {
        /** Left edge of the bar of this year. */
        public int nowX() {
            return x + BAR;
        }

        public int middle() {
            return x + BAR;
        }
    }

    static MonthChart of(long[] now, long[] before, Locale language) {
        long most = Math.max(
                1,
                Math.max(
                        Arrays.stream(now).max().orElse(0),
                        Arrays.stream(before).max().orElse(0)));
        List<Column> columns = new ArrayList<>();
        for (int month = 0; month < now.length; month++) {
            double nowHeight = (double) HEIGHT * now[month] / most;
            double beforeHeight = (double) HEIGHT * before[month] / most;
            columns.add(new Column(
                    Month.of(month + 1).getDisplayName(TextStyle.SHORT_STANDALONE, language),
                    now[month],
                    before[month],
                    month * STEP + 7,
                    number(HEIGHT - nowHeight),
                    number(nowHeight),
                    number(HEIGHT - beforeHeight),
                    number(beforeHeight)));
        }
        return new MonthChart(columns);
    }

    public int width() {
        return columns.size() * STEP;
    }

    public int base() {
        return HEIGHT;
    }

    public int height() {
        return HEIGHT + 24;
    }

    public int label() {
        return HEIGHT + 18;
    }

    public int bar() {
        return BAR;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
