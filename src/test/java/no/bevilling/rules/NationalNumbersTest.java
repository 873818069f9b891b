package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.ViolationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the law, as other rooms ask for them: a value with its source, or unknown, never a default. */
class NationalNumbersTest {

    private static final NationalNumbers NUMBERS = NationalNumbers.of(Rules.base("national"));
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "SALE, 1, 2026, 0.26",
        "SALE, 2, 2026, 0.75",
        "SERVING, 1, 2026, 0.63",
        "SERVING, 2, 2026, 1.62",
        "SERVING, 3, 2026, 5.35",
        "SERVING, 3, 2017, 3.95"
    })
    void the_rate_of_a_year_is_that_of_the_regulation(LicenceType type, int group, int year, BigDecimal nok) {
        assertThat(NUMBERS.feeRate(type, group, year).orThrow()).isEqualByComparingTo(nok);
    }

    @Test
    void the_least_fees_of_2026_and_what_an_ambulatory_licence_may_cost() {
        assertThat(NUMBERS.leastFee(LicenceType.SALE, 2026).orThrow()).isEqualByComparingTo("2130");
        assertThat(NUMBERS.leastFee(LicenceType.SERVING, 2026).orThrow()).isEqualByComparingTo("6600");
        assertThat(NUMBERS.mostAmbulatoryFee(2026).orThrow()).isEqualByComparingTo("470");
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2021, 2027, 2030})
    void a_year_whose_rates_nobody_has_read_is_unknown_and_says_why(int year) {
        Dated<BigDecimal> rate = NUMBERS.feeRate(LicenceType.SERVING, 1, year);
        assertThat(rate.known()).isEmpty();
        assertThatThrownBy(rate::orThrow)
                .isInstanceOf(Dated.NumberUnknown.class)
                .hasMessageContaining("is not at hand");
    }

    @Test
    void a_day_before_the_first_period_is_unknown_too() {
        assertThat(NUMBERS.feeRate(LicenceType.SERVING, 1, 2010)).isInstanceOf(Dated.Unknown.class);
    }

    @Test
    void a_rate_that_only_a_municipality_prints_is_marked_second_hand_and_one_of_the_regulation_is_not() {
        assertThat(NUMBERS.feeRate(LicenceType.SALE, 1, 2025)).isInstanceOfSatisfying(Dated.Known.class, known -> {
            assertThat(known.secondHand()).isTrue();
            assertThat(known.source()).contains("Lunner kommune");
        });
        assertThat(NUMBERS.feeRate(LicenceType.SALE, 1, 2026))
                .isInstanceOfSatisfying(
                        Dated.Known.class,
                        known -> assertThat(known.secondHand()).isFalse());
    }

    @Test
    void no_fee_is_reckoned_of_spirits_that_are_sold() {
        assertThatThrownBy(() -> NUMBERS.feeRate(LicenceType.SALE, 3, 2026))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "SALE, 12000, 0, 0, 3120.00",
        "SERVING, 4000, 800, 100, 6600",
        "SERVING, 15000, 3000, 500, 16985.00",
        "SALE, 0, 0, 0, 2130"
    })
    void the_fee_of_a_year_is_litres_times_rate_and_at_least_the_minimum(
            LicenceType type, BigDecimal beer, BigDecimal wine, BigDecimal spirits, BigDecimal nok) {
        assertThat(YearlyFee.of(NUMBERS, type, 2026, Map.of(1, beer, 2, wine, 3, spirits))
                        .orThrow()
                        .amount())
                .isEqualByComparingTo(nok);
    }

    @Test
    void a_fee_that_needs_an_unknown_rate_is_unknown_and_one_that_does_not_is_known() {
        assertThat(YearlyFee.of(NUMBERS, LicenceType.SALE, 2023, Map.of(1, BigDecimal.TEN, 2, BigDecimal.ONE)))
                .isInstanceOf(Dated.Unknown.class);
        assertThat(YearlyFee.of(NUMBERS, LicenceType.SALE, 2023, Map.of(1, BigDecimal.TEN))
                        .orThrow()
                        .amount())
                .isEqualByComparingTo("1850");
        assertThat(YearlyFee.of(NUMBERS, LicenceType.SERVING, 2019, Map.of())).isInstanceOf(Dated.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "UNDERAGE_CUSTOMER, 8",
        "OBSTRUCTED_CONTROL, 8",
        "HOURS, 4",
        "STAFF_AGE, 4",
        "TURNOVER_RETURN, 2",
        "FEE_UNPAID, 2",
        "ADVERTISING, 1",
        "OTHER_BREACH, 1"
    })
    void a_violation_costs_the_points_of_the_table(ViolationKind kind, int points) {
        assertThat(NUMBERS.points(kind, TODAY).orThrow()).isEqualTo(points);
    }

    @ParameterizedTest
    @EnumSource
    void every_violation_has_points_today_and_a_paragraph_that_forbids_it(ViolationKind kind) {
        assertThat(NUMBERS.points(kind, TODAY).orThrow()).isIn(1, 2, 4, 8);
        assertThat(NUMBERS.violationKinds())
                .filteredOn(k -> k.kind() == kind)
                .singleElement()
                .satisfies(k -> assertThat(k.law()).isNotEmpty());
    }

    @Test
    void the_table_has_four_violations_of_eight_four_of_four_seven_of_two_and_nine_of_one() {
        int[] count = new int[9];
        for (ViolationKind kind : ViolationKind.values()) {
            count[NUMBERS.points(kind, TODAY).orThrow()]++;
        }
        assertThat(count).containsExactly(0, 9, 7, 0, 4, 0, 0, 0, 4);
    }

    @Test
    void the_points_of_a_violation_of_2018_are_unknown_and_before_2016_there_were_none() {
        assertThat(NUMBERS.points(ViolationKind.HOURS, LocalDate.of(2018, 5, 1)))
                .isInstanceOfSatisfying(
                        Dated.Unknown.class,
                        unknown -> assertThat(unknown.because()).contains("earlier wordings"));
        assertThat(NUMBERS.points(ViolationKind.HOURS, LocalDate.of(2015, 12, 31)))
                .isInstanceOfSatisfying(
                        Dated.Unknown.class,
                        unknown -> assertThat(unknown.because()).contains("1 January 2016"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "11, 0", "12, 7", "13, 8", "14, 9", "15, 9", "16, 10", "20, 12", "23, 13", "24, 14"})
    void twelve_points_are_a_week_and_more_points_more_days(int points, int days) {
        assertThat(NUMBERS.withdrawalDays(points, TODAY).orThrow()).isEqualTo(days);
    }

    @Test
    void how_long_more_than_twenty_four_points_are_is_unknown() {
        assertThat(NUMBERS.withdrawalDays(25, TODAY)).isInstanceOf(Dated.Unknown.class);
    }

    @Test
    void the_week_is_read_in_the_regulation_and_the_longer_scale_is_second_hand() {
        assertThat(((Dated.Known<Integer>) NUMBERS.withdrawalDays(12, TODAY)).secondHand())
                .isFalse();
        assertThat(((Dated.Known<Integer>) NUMBERS.withdrawalDays(13, TODAY)).secondHand())
                .isTrue();
    }

    @Test
    void a_municipality_with_seventeen_places_makes_fifty_one_inspections_and_visits_each_once() {
        assertThat(NUMBERS.inspectionsInYear(17, 2026).orThrow()).isEqualTo(51);
        assertThat(NUMBERS.inspectionsOfPlace(2026).orThrow()).isEqualTo(1);
    }

    @Test
    void a_number_that_does_not_exist_is_an_error_and_not_unknown() {
        assertThatThrownBy(() -> NUMBERS.number("no-such-number", TODAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NUMBERS.number("fee-sale-group-1", TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_must_report_is_told_with_paragraph_and_number() {
        assertThat(NUMBERS.duties())
                .filteredOn(d -> d.by() == ReportingDuty.Party.HOLDER && d.to() == ReportingDuty.Party.MUNICIPALITY)
                .extracting(ReportingDuty::id)
                .contains("expected-turnover", "actual-turnover", "transfer");
        assertThat(NUMBERS.duties())
                .filteredOn(d -> d.parameter() != null)
                .allSatisfy(d ->
                        assertThat(NUMBERS.number(d.parameter(), TODAY).known()).isPresent());
    }
}
