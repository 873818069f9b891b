package no.bevilling.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.ViolationKind;

/**
 * The dated numbers of alkoholloven, alkoholforskriften and forvaltningsloven, as one version of the national rules has
 * them. Every answer is {@link Dated}: a value with its source, or a stated unknown. Whoever decides on a number keeps
 * {@link #version()} with the decision. Immutable.
 */
public final class NationalNumbers {

    private final RuleBase national;

    private NationalNumbers(RuleBase national) {
        this.national = national;
    }

    /** The numbers of the national layer of a rule base. */
    public static NationalNumbers of(RuleBase base) {
        return new NationalNumbers(base);
    }

    /** {@code national@2026.3}: the version that the numbers are from. */
    public String version() {
        return national.layers().get(0).name();
    }

    /**
     * A whole number by its id in {@code rules/national/parameters}.
     *
     * @throws IllegalArgumentException when there is no such parameter, or its values are no whole numbers
     */
    public Dated<Integer> number(String id, LocalDate date) {
        return read(id, date).map(value -> {
            if (value instanceof Long whole) {
                return Math.toIntExact(whole);
            }
            throw new IllegalArgumentException(id + " is not a whole number");
        });
    }

    /** An amount or a measure by its id, exact; same errors as {@link #number}. */
    public Dated<BigDecimal> decimal(String id, LocalDate date) {
        return read(id, date).map(value -> {
            try {
                return new BigDecimal(value.toString());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(id + " is not a number", e);
            }
        });
    }

    /** A date by its id; same errors as {@link #number}. */
    public Dated<LocalDate> day(String id, LocalDate date) {
        return read(id, date).map(value -> {
            if (value instanceof LocalDate day) {
                return day;
            }
            throw new IllegalArgumentException(id + " is not a date");
        });
    }

    private Dated<Object> read(String id, LocalDate date) {
        DatedParameter parameter = national.layers().get(0).parameters().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The national rules have no number '" + id + "'"));
        Optional<DatedParameter.Period> period = parameter.at(date);
        if (period.isEmpty()) {
            return new Dated.Unknown<>("nothing is stated about " + id + " on " + date);
        }
        DatedParameter.Period p = period.get();
        return p.unknown() != null
                ? new Dated.Unknown<>(p.unknown())
                : new Dated.Known<>(p.value(), p.source(), p.from(), p.to(), p.secondHand());
    }

    /** NOK per litre (vareliter) in the year (alkoholforskriften § 6-2); group 3 is sold by Vinmonopolet alone. */
    public Dated<BigDecimal> feeRate(LicenceType type, int drinkGroup, int year) {
        boolean sale = type == LicenceType.SALE;
        if (drinkGroup < 1 || drinkGroup > (sale ? 2 : 3)) {
            throw new IllegalArgumentException("No fee is reckoned of group " + drinkGroup + " for " + type);
        }
        return decimal((sale ? "fee-sale-group-" : "fee-serving-group-") + drinkGroup, firstDay(year));
    }

    /** The least yearly fee in NOK (§ 6-2); the municipality may set a lower one in special cases. */
    public Dated<BigDecimal> leastFee(LicenceType type, int year) {
        return decimal(type == LicenceType.SALE ? "fee-sale-minimum" : "fee-serving-minimum", firstDay(year));
    }

    /** The most that may be asked for an ambulatory licence, in NOK for each time (§ 6-2). */
    public Dated<BigDecimal> mostAmbulatoryFee(int year) {
        return decimal("fee-ambulatory-maximum", firstDay(year));
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    /** The points of a violation committed on the day (§ 10-3). */
    public Dated<Integer> points(ViolationKind kind, LocalDate committed) {
        Optional<PointSystem.Table> table = pointSystem().table(committed);
        if (table.isEmpty()) {
            return new Dated.Unknown<>("no points were given for violations on " + committed
                    + ": alkoholforskriften chapter 10 holds for violations from 1 January 2016");
        }
        PointSystem.Table t = table.get();
        return t.unknown() != null
                ? new Dated.Unknown<>(t.unknown())
                : new Dated.Known<>(t.points().get(kind), t.source(), t.from(), t.to(), false);
    }

    /** Where a kind of violation is forbidden and which licences it is about; in the order of § 10-3. */
    public List<PointSystem.Kind> violationKinds() {
        return List.copyOf(pointSystem().kinds().values());
    }

    private PointSystem pointSystem() {
        return national.layers().get(0).points();
    }

    /** The points within the period of years that lead to withdrawal (§ 10-2). */
    public Dated<Integer> pointsForWithdrawal(LocalDate date) {
        return number("points-for-withdrawal", date);
    }

    /** Years over which points are counted together, by when the violations were committed (§ 10-2). */
    public Dated<Integer> pointsWindowYears(LocalDate date) {
        return number("points-window-years", date);
    }

    /**
     * Days of withdrawal for so many points in the period (§ 10-2): known 0 below the threshold, a week at it, longer
     * above by the scale of the Directorate of Health, which is second hand; unknown past the end of that scale.
     */
    public Dated<Integer> withdrawalDays(int points, LocalDate date) {
        Dated<Integer> threshold = pointsForWithdrawal(date);
        Dated<Integer> week = number("withdrawal-days", date);
        if (threshold instanceof Dated.Unknown || week instanceof Dated.Unknown) {
            return threshold instanceof Dated.Unknown ? threshold : week;
        }
        int extra = points - threshold.orThrow();
        if (extra <= 0) {
            return week.map(days -> extra < 0 ? 0 : days);
        }
        Optional<PointSystem.Scale> scale = pointSystem().scale(date);
        if (scale.isEmpty()) {
            return new Dated.Unknown<>("no scale for more than the threshold is stated on " + date);
        }
        PointSystem.Scale s = scale.get();
        return extra > s.extraDays().size()
                ? new Dated.Unknown<>(s.beyond())
                : new Dated.Known<>(
                        week.orThrow() + s.extraDays().get(extra - 1), s.source(), s.from(), s.to(), s.secondHand());
    }

    /** The inspections a municipality with so many places of sale and serving must make in a year (§ 9-7). */
    public Dated<Integer> inspectionsInYear(int places, int year) {
        return number("inspections-times-places", firstDay(year)).map(times -> Math.multiplyExact(times, places));
    }

    /** The inspections each place must have in a year, at least (§ 9-7). */
    public Dated<Integer> inspectionsOfPlace(int year) {
        return number("inspections-of-each-place", firstDay(year));
    }

    /** Who must tell whom what, and when. */
    public List<ReportingDuty> duties() {
        return national.layers().get(0).duties();
    }

    /** The questions of serveringsloven. */
    public FoodServiceAct foodService() {
        return national.layers().get(0).foodService();
    }
}
