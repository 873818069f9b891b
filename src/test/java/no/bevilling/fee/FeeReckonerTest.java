package no.bevilling.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.bevilling.rules.FeeBasis;
import no.bevilling.rules.FeeRounding;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings.EventFee;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What licences pay, to the øre, worked out by hand for every year whose rates are known (alkoholforskriften § 6-2). */
class FeeReckonerTest {
    private static final FeeReckoner RECKONER = new FeeReckoner(National.NUMBERS);

    /** Each by hand: litres times the rate of the year, group by group, and never below the minimum of the year. */
    @ParameterizedTest(name = "{0} {1}: {2}/{3}/{4} litres cost {5}")
    @CsvSource({
        // 12 000 × 0,20 = 2 400,00
        "2016, SALE, 12000, 0, 0, 2400.00",
        // 1 000 × 0,20 + 400 × 0,54 = 416,00, and the minimum is 1 540
        "2016, SALE, 1000, 400, 0, 1540.00",
        // 15 000 × 0,44 + 3 000 × 1,18 + 500 × 3,87 = 6 600 + 3 540 + 1 935
        "2016, SERVING, 15000, 3000, 500, 12075.00",
        "2016, SERVING, 4000, 800, 100, 4800.00",
        // 12 345 × 0,20 + 67 × 0,55 = 2 469 + 36,85
        "2017, SALE, 12345, 67, 0, 2505.85",
        // 15 001 × 0,45 + 3 001 × 1,20 + 501 × 3,95 = 6 750,45 + 3 601,20 + 1 978,95
        "2017, SERVING, 15001, 3001, 501, 12330.60",
        "2017, SERVING, 0, 0, 0, 4900.00",
        // 9 001 × 0,21 + 3 × 0,57 = 1 890,21 + 1,71
        "2018, SALE, 9001, 3, 0, 1891.92",
        // 15 000 × 0,47 + 500 × 4,09 = 7 050 + 2 045; the rate of group 2 is not known
        "2018, SERVING, 15000, 0, 500, 9095.00",
        "2018, SERVING, 1, 0, 1, 5100.00",
        // 15 000 × 0,51 + 3 000 × 1,34 + 500 × 4,42 = 7 650 + 4 020 + 2 210
        "2022, SERVING, 15000, 3000, 500, 13880.00",
        // 10 000 × 0,22 + 10 × 0,62 = 2 200 + 6,20
        "2022, SALE, 10000, 10, 0, 2206.20",
        "2022, SALE, 8000, 0, 0, 1760.00",
        // 15 000 × 0,54 + 3 000 × 1,41 + 500 × 4,65 = 8 100 + 4 230 + 2 325
        "2023, SERVING, 15000, 3000, 500, 14655.00",
        // 12 000 × 0,23; the rate of group 2 is not known
        "2023, SALE, 12000, 0, 0, 2760.00",
        "2023, SALE, 8000, 0, 0, 1850.00",
        // 15 000 × 0,57 + 3 000 × 1,49 + 500 × 4,92 = 8 550 + 4 470 + 2 460
        "2024, SERVING, 15000, 3000, 500, 15480.00",
        // 12 001 × 0,24 + 7 × 0,69 = 2 880,24 + 4,83
        "2024, SALE, 12001, 7, 0, 2885.07",
        "2024, SERVING, 4000, 800, 100, 6100.00",
        // 15 000 × 0,61 + 3 000 × 1,57 + 500 × 5,19 = 9 150 + 4 710 + 2 595
        "2025, SERVING, 15000, 3000, 500, 16455.00",
        // 12 000 × 0,25 + 100 × 0,73 = 3 000 + 73
        "2025, SALE, 12000, 100, 0, 3073.00",
        "2025, SALE, 100, 0, 0, 2070.00",
        // 12 000 × 0,26
        "2026, SALE, 12000, 0, 0, 3120.00",
        // 2 520 + 1 296 + 535 = 4 351
        "2026, SERVING, 4000, 800, 100, 6600.00",
        // 9 450 + 4 860 + 2 675
        "2026, SERVING, 15000, 3000, 500, 16985.00",
        // 10 477 × 0,63 = 6 600,51, and the minimum is 6 600
        "2026, SERVING, 10477, 0, 0, 6600.51",
        // 10 476 × 0,63 = 6 599,88
        "2026, SERVING, 10476, 0, 0, 6600.00"
    })
    void a_year_costs_what_one_reckons_by_hand(
            int year, LicenceType type, BigDecimal one, BigDecimal two, BigDecimal three, BigDecimal kroner) {
        FeeReckoning fee = reckoned(type, year, litres(one, two, three), whole(year), FeeRounding.SUM);

        assertThat(fee.amount()).isEqualTo(kroner);
        assertThat(fee.amountInOre()).isEqualTo(kroner.movePointRight(2).longValueExact());
        assertThat(fee.minimumSource()).startsWith("alkoholforskriften § 6-2, FOR-");
    }

    /** What is paid at the least, and the most for one use of an ambulatory licence that the municipality wants 1 000 for. */
    @ParameterizedTest(name = "{0}: sale {1}, serving {2}, ambulatory {3}")
    @CsvSource({
        "2016, 1540.00, 4800.00, 340.00",
        "2017, 1570.00, 4900.00, 350.00",
        "2018, 1630.00, 5100.00, FOR-2017-11-21-1818",
        "2019, FOR-2018-11-20-1730, FOR-2018-11-20-1730, FOR-2018-11-20-1730",
        "2020, FOR-2019-11-29-1595, FOR-2019-11-29-1595, 370.00",
        "2021, FOR-2020-10-26-2167, FOR-2020-10-26-2167, FOR-2020-10-26-2167",
        "2022, 1760.00, 5500.00, 400.00",
        "2023, 1850.00, 5800.00, 420.00",
        "2024, 1960.00, 6100.00, 440.00",
        "2025, 2070.00, 6400.00, 460.00",
        "2026, 2130.00, 6600.00, 470.00",
        "2027, from 2027, from 2027, from 2027"
    })
    void each_year_has_its_minimums_and_its_most_or_names_the_regulation(
            int year, String sale, String serving, String ambulatory) {
        costs(sale, () -> reckoned(LicenceType.SALE, year, Map.of(), whole(year), FeeRounding.SUM));
        costs(serving, () -> reckoned(LicenceType.SERVING, year, Map.of(), whole(year), FeeRounding.SUM));
        costs(
                ambulatory,
                () -> RECKONER.ofEvent(
                        ApplicationKind.AMBULATORY,
                        LicenceType.SERVING,
                        year,
                        1,
                        null,
                        known(new BigDecimal("1000"), FeeBasis.OCCASION)));
    }

    private static void costs(String kronerOrRegulation, Supplier<FeeReckoning> reckoned) {
        if (kronerOrRegulation.matches("\\d+\\.\\d\\d")) {
            assertThat(reckoned.get().amount()).isEqualTo(kronerOrRegulation);
        } else {
            assertThatThrownBy(reckoned::get).isInstanceOf(RatesUnknown.class).hasMessageContaining(kronerOrRegulation);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019, SALE, FOR-2018-11-20-1730",
        "2020, SERVING, FOR-2019-11-29-1595",
        "2021, SERVING, FOR-2020-10-26-2167",
        "2027, SALE, from 2027"
    })
    void a_year_without_rates_names_the_regulation_to_enter_and_never_takes_last_years(
            int year, LicenceType type, String regulation) {
        assertThatThrownBy(() -> reckoned(type, year, Map.of(), whole(year), FeeRounding.SUM))
                .isInstanceOfSatisfying(RatesUnknown.class, unknown -> {
                    assertThat(unknown.year()).isEqualTo(year);
                    assertThat(unknown.because()).contains(regulation);
                });
    }

    @Test
    void one_rate_that_is_not_known_stops_only_those_who_have_litres_of_it() {
        assertThatThrownBy(
                        () -> reckoned(LicenceType.SERVING, 2018, litres("1", "1", "0"), whole(2018), FeeRounding.SUM))
                .isInstanceOf(RatesUnknown.class)
                .hasMessageContaining("FOR-2017-11-21-1818");
    }

    /** 0,5 × 0,63 = 0,315, 0,5 × 1,62 = 0,81, 1 950,1 × 5,35 = 10 433,035: each by itself rounds up twice, the sum once. */
    @ParameterizedTest
    @CsvSource({"LINE, 10434.17", "SUM, 10434.16"})
    void half_an_øre_is_rounded_up_of_each_group_or_of_the_sum(FeeRounding rounding, BigDecimal kroner) {
        FeeReckoning fee = reckoned(LicenceType.SERVING, 2026, litres("0.5", "0.5", "1950.1"), whole(2026), rounding);

        assertThat(fee.amount()).isEqualTo(kroner);
        assertThat(fee.rounding()).isEqualTo(rounding);
    }

    @Test
    void a_part_of_the_year_takes_a_part_of_the_minimum_and_all_of_the_litres() {
        PartOfYear half = new PartOfYear(
                PartOfYearMode.MONTHS_BEGUN, 7, 12, LocalDate.of(2026, 6, 15), LocalDate.of(2026, 12, 31));

        // 6 600 × 7 / 12
        assertThat(reckoned(LicenceType.SERVING, 2026, litres("1000", "0", "0"), half, FeeRounding.SUM)
                        .amount())
                .isEqualTo("3850.00");
        assertThat(reckoned(LicenceType.SERVING, 2026, litres("15000", "3000", "500"), half, FeeRounding.SUM)
                        .amount())
                .isEqualTo("16985.00");
    }

    @Test
    void a_part_by_days_is_rounded_to_the_øre() {
        PartOfYear days =
                new PartOfYear(PartOfYearMode.DAYS, 100, 365, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 10));

        // 6 600 × 100 / 365 = 1 808,2191…
        assertThat(reckoned(LicenceType.SERVING, 2026, Map.of(), days, FeeRounding.SUM)
                        .amount())
                .isEqualTo("1808.22");
    }

    @Test
    void spirits_are_not_sold_on_a_sale_licence() {
        assertThatThrownBy(() -> reckoned(LicenceType.SALE, 2026, litres("0", "0", "1"), whole(2026), FeeRounding.SUM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_event_costs_the_municipalitys_rate_for_each_day() {
        FeeReckoning fee = RECKONER.ofEvent(
                ApplicationKind.SINGLE_OCCASION,
                LicenceType.SERVING,
                2026,
                3,
                800,
                known(new BigDecimal("1200"), FeeBasis.DAY));

        assertThat(fee.amount()).isEqualTo("3600.00");
        assertThat(fee.event().attendance()).isEqualTo(800);
        assertThat(fee.event().settledAfterwards()).isTrue();
    }

    @Test
    void an_event_is_settled_on_who_came() {
        FeeReckoning fee = RECKONER.ofEventAfterwards(
                ApplicationKind.SINGLE_OCCASION,
                LicenceType.SERVING,
                2026,
                2,
                new FeeReckoner.Told(812, litres("9000", "0", "0")),
                known(new BigDecimal("3000"), FeeBasis.DAY),
                FeeRounding.SUM);

        assertThat(fee.kind()).isEqualTo(FeeKind.EVENT_SETTLEMENT);
        assertThat(fee.amount()).as("the litres are not asked about").isEqualTo("6000.00");
        assertThat(fee.event().attendance()).isEqualTo(812);
    }

    /** 12 000 × 0,63 + 500 × 1,62 = 7 560 + 810; 4 000 × 0,63 is below the minimum of the year. */
    @ParameterizedTest
    @CsvSource({"12000, 500, 8370.00", "4000, 0, 6600.00"})
    void an_event_without_a_rate_is_settled_on_what_was_served_and_never_below_the_minimum(
            String one, String two, BigDecimal kroner) {
        FeeReckoning fee = RECKONER.ofEventAfterwards(
                ApplicationKind.SINGLE_OCCASION,
                LicenceType.SERVING,
                2026,
                1,
                new FeeReckoner.Told(null, litres(one, two, "0")),
                unregistered(),
                FeeRounding.SUM);

        assertThat(fee.amount()).isEqualTo(kroner);
        assertThat(fee.lines()).isNotEmpty();
    }

    @Test
    void an_event_without_a_rate_costs_the_minimum_which_is_what_the_regulation_leaves() {
        FeeReckoning fee =
                RECKONER.ofEvent(ApplicationKind.SINGLE_OCCASION, LicenceType.SERVING, 2026, 1, null, unregistered());

        assertThat(fee.amount()).isEqualTo("6600.00");
    }

    @ParameterizedTest
    @CsvSource({"300, 300.00", "470, 470.00", "900, 470.00"})
    void an_ambulatory_licence_never_costs_more_than_the_regulation_allows(BigDecimal rate, BigDecimal kroner) {
        assertThat(RECKONER.ofEvent(
                                ApplicationKind.AMBULATORY,
                                LicenceType.SERVING,
                                2026,
                                1,
                                null,
                                known(rate, FeeBasis.OCCASION))
                        .amount())
                .isEqualTo(kroner);
    }

    @Test
    void nobody_guesses_what_an_ambulatory_licence_costs_where_no_rate_is_registered() {
        assertThatThrownBy(() -> RECKONER.ofEvent(
                        ApplicationKind.AMBULATORY, LicenceType.SERVING, 2026, 1, null, unregistered()))
                .isInstanceOf(EventFeeOpen.class);
    }

    static PartOfYear whole(int year) {
        return new PartOfYear(PartOfYearMode.FULL, 12, 12, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static FeeReckoning reckoned(
            LicenceType type, int year, Map<Integer, BigDecimal> litres, PartOfYear part, FeeRounding rounding) {
        return RECKONER.ofVolume(FeeKind.YEARLY, type, year, litres, part, rounding, null);
    }

    private static Map<Integer, BigDecimal> litres(String one, String two, String three) {
        return litres(new BigDecimal(one), new BigDecimal(two), new BigDecimal(three));
    }

    private static Map<Integer, BigDecimal> litres(BigDecimal one, BigDecimal two, BigDecimal three) {
        return new TreeMap<>(Map.of(1, one, 2, two, 3, three));
    }

    private static PolicyAnswer<EventFee> known(BigDecimal amount, FeeBasis per) {
        return new PolicyAnswer<>(
                PolicyAnswer.State.KNOWN,
                new EventFee(amount, per, true),
                List.of("alkoholloven § 7-1"),
                List.of("Planen pkt. 7"),
                "9901@2026.1",
                true,
                Set.of());
    }

    private static PolicyAnswer<EventFee> unregistered() {
        return new PolicyAnswer<>(PolicyAnswer.State.NOT_REGISTERED, null, List.of(), List.of(), null, false, Set.of());
    }
}
