package no.bevilling.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bevilling.rules.FeeRates;
import no.bevilling.rules.FeeRates.Flaw;
import no.bevilling.rules.FeeRatesAmendment;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.RuleBase;
import no.bevilling.rules.RuleBaseLoader;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;

/** Rates that an administrator enters: held against the shape of § 6-2, and then a version of the national rules. */
class FeeRatesTest {
    @Test
    void what_has_the_shape_of_the_paragraph_has_no_flaw() {
        assertThat(of("0.27", "0.78", "0.65", "1.68", "5.54", "2210", "6800", "490", "FOR-2026-11-27-2222")
                        .flaws())
                .isEmpty();
    }

    @Test
    void each_number_that_has_another_shape_is_named() {
        assertThat(of("0.275", "0.20", "0.65", "1.68", null, "2210.50", "6800", "0", "Ot.prp. 5")
                        .flaws())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "fee-sale-group-1", Flaw.DECIMALS,
                        "fee-serving-group-3", Flaw.MISSING,
                        "fee-sale-minimum", Flaw.DECIMALS,
                        "fee-ambulatory-maximum", Flaw.MISSING,
                        "regulation", Flaw.REGULATION));
    }

    @Test
    void a_stronger_group_costs_more_than_a_weaker_one() {
        assertThat(of("0.78", "0.27", "0.65", "5.54", "1.68", "2210", "6800", "490", "FOR-2026-11-27-2222")
                        .flaws())
                .containsOnlyKeys("fee-sale-group-2", "fee-serving-group-3");
    }

    @Test
    void a_regulation_of_another_year_or_of_no_day_is_none() {
        for (String regulation : List.of("FOR-2024-11-26-2856", "FOR-2026-13-40-1", "", "2026")) {
            assertThat(of("0.27", "0.78", "0.65", "1.68", "5.54", "2210", "6800", "490", regulation)
                            .flaws())
                    .containsOnlyKeys("regulation");
        }
    }

    @Test
    void a_comma_in_the_wrong_place_is_asked_about() {
        assertThat(of("0.27", "0.78", "0.65", "1.68", "55.40", "2210", "6800", "490", "FOR-2026-11-27-2222")
                        .unusual(National.NUMBERS))
                .containsExactly("fee-serving-group-3");
    }

    @Test
    void the_amended_rules_know_the_year_and_everything_they_knew_before() {
        FeeRates rates = of("0.27", "0.78", "0.65", "1.68", "5.54", "2210", "6800", "490", "FOR-2026-11-27-2222");

        LayerSource amended = FeeRatesAmendment.of(National.SOURCE, National.RULES, "2026.3.1", List.of(rates));
        RuleBase rules = new RuleBaseLoader().load(List.of(amended));
        NationalNumbers numbers = NationalNumbers.of(rules);

        assertThat(numbers.version()).isEqualTo("national@2026.3.1");
        assertThat(numbers.feeRate(LicenceType.SERVING, 3, 2027).orThrow()).isEqualByComparingTo("5.54");
        assertThat(numbers.leastFee(LicenceType.SALE, 2027).orThrow()).isEqualByComparingTo("2210");
        assertThat(numbers.mostAmbulatoryFee(2028).known()).isEmpty();
        for (String id : rates.byId().keySet()) {
            for (int year = 2010; year <= 2026; year++) {
                LocalDate day = LocalDate.of(year, 7, 1);
                assertThat(numbers.decimal(id, day)).isEqualTo(National.NUMBERS.decimal(id, day));
            }
        }
        assertThat(FeeRatesAmendment.unknown(National.RULES, 2027)).hasSize(8);
        assertThat(FeeRatesAmendment.unknown(rules, 2027)).isEmpty();
    }

    private static FeeRates of(
            String sale1,
            String sale2,
            String serving1,
            String serving2,
            String serving3,
            String sale,
            String serving,
            String ambulatory,
            String regulation) {
        return new FeeRates(
                2027,
                number(sale1),
                number(sale2),
                number(serving1),
                number(serving2),
                number(serving3),
                number(sale),
                number(serving),
                number(ambulatory),
                regulation);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
