package no.bevilling.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** How numbers of the statistics are rounded. */
final class StatisticsNumbers {
    private static final BigDecimal SECONDS_OF_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

    private StatisticsNumbers() {}

    /** Days with one decimal, halves up. */
    static double days(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds())
                .divide(SECONDS_OF_DAY, 1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** How much a part is of a whole, in whole percent; 0 of nothing. */
    static long percent(Duration part, Duration whole) {
        return whole.isZero() ? 0 : Math.round(100.0 * part.toSeconds() / whole.toSeconds());
    }
}
