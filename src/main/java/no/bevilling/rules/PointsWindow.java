package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;

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
                .distinct()
                .mapToInt(last -> upTo(last, given))
                .max()
                .orElse(0);
    }

    /**
     * The most points of a period that holds one of the violations now decided on: what an earlier period came to has
     * been reacted to already.
     *
     * @param now the violations decided on, among {@code given}; when empty, the newest of all
     */
    public int mostWith(List<Given> given, List<Given> now) {
        List<LocalDate> decided = now.isEmpty()
                ? given.stream().map(Given::committed).max(LocalDate::compareTo).stream()
                        .toList()
                : now.stream().map(Given::committed).toList();
        return given.stream()
                .map(Given::committed)
                .distinct()
                .filter(last -> decided.stream().anyMatch(d -> !d.isAfter(last) && !d.isBefore(start(last))))
                .mapToInt(last -> upTo(last, given))
                .max()
                .orElse(0);
    }
}
