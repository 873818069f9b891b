package no.bevilling.fee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of the minimum a licence pays that is in force in a part of the year. Litres need no such share: what is expected is
 * what is expected in that part.
 *
 * @param mode how the municipality counts
 * @param counted months begun, or days
 * @param of months or days of the year
 * @param from first day in force in the year
 * @param to last day, included
 */
public record PartOfYear(PartOfYearMode mode, int counted, int of, LocalDate from, LocalDate to) {

    /** Days in force, both included. */
    public record Days(LocalDate from, LocalDate to) {}

    private static final int MONTHS = 12;

    /** Whether the whole minimum is paid. */
    @JsonIgnore
    public boolean isWhole() {
        return counted >= of;
    }

    /** The share of something. */
    BigDecimal of(BigDecimal whole) {
        return isWhole()
                ? whole
                : whole.multiply(BigDecimal.valueOf(counted)).divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
    }

    /**
     * The part of a year in which a licence is in force.
     *
     * @param days when it is, inside the year, in order; at least one
     * @param seasonal whether it is for a part of each year: then the days between count for nothing. Of others the time
     *     between the first and the last day counts: a withdrawal makes no fee lower
     */
    static PartOfYear of(PartOfYearMode mode, List<Days> days, int year, boolean seasonal) {
        LocalDate from = days.get(0).from();
        LocalDate to = days.get(days.size() - 1).to();
        List<Days> counting = seasonal ? days : List.of(new Days(from, to));
        return switch (mode) {
            case FULL -> new PartOfYear(mode, MONTHS, MONTHS, from, to);
            case MONTHS_BEGUN -> new PartOfYear(mode, months(counting), MONTHS, from, to);
            case DAYS ->
                new PartOfYear(
                        mode, days(counting), LocalDate.ofYearDay(year, 1).lengthOfYear(), from, to);
        };
    }

    private static int months(List<Days> days) {
        return (int) days.stream().flatMap(one -> touched(one)).distinct().count();
    }

    private static int days(List<Days> days) {
        return days.stream()
                .mapToInt(one -> (int) ChronoUnit.DAYS.between(one.from(), one.to()) + 1)
                .sum();
    }

    /** The calendar months that some days touch. */
    private static Stream<YearMonth> touched(Days days) {
        YearMonth first = YearMonth.from(days.from());
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(days.to())) + 1;
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(months);
    }
}
