package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Counts points as alkoholforskriften § 10-2 says: together within a period of years, by when the violations were
 * committed and not by when they were decided on; across a renewal, but never from before a transfer of the business.
 */
public final class PointsWindow {

    /** Points given for one violation. */
    public record Given(LocalDate committed, int points) {}

    private final int years;
    private final LocalDate transferred;

    /**
     * A way to count.
     *
     * @param years {@link NationalNumbers#pointsWindowYears}
     * @param transferred day that the present holder took over; null when the business was not transferred
     */
    public PointsWindow(int years, LocalDate transferred) {
        this.years = years;
        this.transferred = transferred;
    }

    /** First day of the period that ends with the day: two years to 12 September 2026 begin on 13 September 2024. */
    public LocalDate start(LocalDate last) {
        LocalDate start = last.minusYears(years).plusDays(1);
        return transferred != null && transferred.isAfter(start) ? transferred : start;
    }

    /** The points of the period that ends with the day. */
    public int upTo(LocalDate last, List<Given> given) {
        LocalDate start = start(last);
        return given.stream()
                .filter(g -> !g.committed().isBefore(start) && !g.committed().isAfter(last))
                .mapToInt(Given::points)
                .sum();
    }

    /** The most points that any such period holds; 0 without points. */
    public int most(List<Given> given) {
        return given.stream()
                .map(Given::committed)
                .filter(Objects::nonNull)
                .distinct()
                .mapToInt(last -> upTo(last, given))
                .max()
                .orElse(0);
    }
}
