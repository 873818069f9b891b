package no.bevilling.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.bevilling.rules.FeeRounding;
import no.bevilling.rules.YearlyFee;
import no.bevilling.rules.fact.LicenceType;

/** What holds of every fee, whatever is told. */
class FeeProperty {
    @Property
    void a_whole_years_fee_is_never_below_the_minimum_and_is_what_the_check_reckons(
            @ForAll LicenceType type,
            @ForAll("year") int year,
            @ForAll("litres") Map<Integer, BigDecimal> told,
            @ForAll FeeRounding rounding) {
        Map<Integer, BigDecimal> litres = of(type, told);

        FeeReckoning fee = FeeReckonerTest.reckoned(type, year, litres, FeeReckonerTest.whole(year), rounding);

        assertThat(fee.amount()).isGreaterThanOrEqualTo(fee.minimum());
        assertThat(fee.amount()).isGreaterThanOrEqualTo(fee.byVolume());
        assertThat(fee.amount())
                .isEqualByComparingTo(YearlyFee.of(National.NUMBERS, type, year, litres, rounding)
                        .orThrow()
                        .amount());
    }

    @Property
    void a_longer_part_of_the_year_never_costs_less(
            @ForAll("litres") Map<Integer, BigDecimal> litres, @ForAll("days") int one, @ForAll("days") int more) {
        BigDecimal shorter = amount(litres, Math.min(one, more));
        BigDecimal longer = amount(litres, Math.max(one, more));

        assertThat(shorter).isLessThanOrEqualTo(longer);
    }

    @Property
    void where_both_ways_are_settled_everybody_ends_with_the_fee_of_what_was_sold(
            @ForAll("litres") Map<Integer, BigDecimal> expected, @ForAll("litres") Map<Integer, BigDecimal> actual) {
        long before = FeeReckonerTest.reckoned(
                        LicenceType.SERVING, 2026, expected, FeeReckonerTest.whole(2026), FeeRounding.SUM)
                .amountInOre();
        long after = FeeReckonerTest.reckoned(
                        LicenceType.SERVING, 2026, actual, FeeReckonerTest.whole(2026), FeeRounding.SUM)
                .amountInOre();
        long difference = after - before;

        assertThat(SettlementMode.BOTH_WAYS.settles(difference, 0)).isEqualTo(difference != 0);
        assertThat(SettlementMode.UPWARD_ONLY.settles(difference, 0)).isEqualTo(difference > 0);
        assertThat(SettlementMode.ABOVE_THRESHOLD.settles(difference, 50_000))
                .isEqualTo(Math.abs(difference) >= 50_000);
        assertThat(SettlementMode.NONE.settles(difference, 0)).isFalse();
    }

    private static BigDecimal amount(Map<Integer, BigDecimal> litres, int days) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        return FeeReckonerTest.reckoned(
                        LicenceType.SERVING,
                        2026,
                        litres,
                        new PartOfYear(PartOfYearMode.DAYS, days, 365, first, first.plusDays(days - 1)),
                        FeeRounding.SUM)
                .amount();
    }

    private static Map<Integer, BigDecimal> of(LicenceType type, Map<Integer, BigDecimal> told) {
        return type == LicenceType.SERVING ? told : Map.of(1, told.get(1), 2, told.get(2));
    }

    @Provide
    Arbitrary<Integer> year() {
        return Arbitraries.of(2016, 2017, 2022, 2024, 2025, 2026);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, 365);
    }

    @Provide
    Arbitrary<Map<Integer, BigDecimal>> litres() {
        Arbitrary<BigDecimal> some = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(200_000))
                .ofScale(3);
        return Combinators.combine(some, some, some).as((one, two, three) -> Map.of(1, one, 2, two, 3, three));
    }
}
