package no.bevilling.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.bekk.bekkopen.banking.KidnummerValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** KIDs against examples that are published, and against another hand's control. */
class KidTest {
    /** The banks' specification of OCR giro works its examples on 12345678; 60224 is from a vendor's handbook. */
    @ParameterizedTest
    @CsvSource({"12345678, 9, MOD10, 123456782", "12345678, 9, MOD11, 123456785", "60224, 6, MOD10, 602243"})
    void a_number_gets_the_control_digit_of_the_published_examples(
            long number, int length, KidAlgorithm algorithm, String kid) {
        assertThat(Kid.of(number, length, algorithm)).isEqualTo(kid);
        assertThat(Kid.isValid(kid, algorithm)).isTrue();
    }

    @Test
    void the_number_is_filled_up_with_zeros_to_the_length_that_was_agreed() {
        assertThat(Kid.of(202600042L, 15, KidAlgorithm.MOD10))
                .startsWith("00000202600042")
                .hasSize(15);
        assertThatThrownBy(() -> Kid.of(202600042L, 9, KidAlgorithm.MOD10)).hasMessageContaining("no room");
        assertThatThrownBy(() -> Kid.of(1, 26, KidAlgorithm.MOD10)).hasMessageContaining("no room");
    }

    @Test
    void a_hyphen_stands_where_modulus_11_would_ask_for_ten() {
        // 6 × 2 = 12, and 11 less the rest of it, 1, is 10.
        assertThat(Kid.of(6, 2, KidAlgorithm.MOD11)).isEqualTo("6-");
        assertThat(Kid.isValid("6-", KidAlgorithm.MOD11)).isTrue();
        assertThat(Kid.isValid("6-", KidAlgorithm.MOD10)).isFalse();
        assertThat(Kid.isValid("-6", KidAlgorithm.MOD11)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(KidAlgorithm.class)
    void every_KID_of_a_year_passes_the_control_of_nocommons_and_no_other_digit_does(KidAlgorithm algorithm) {
        for (long number = 202600001L; number < 202600300L; number++) {
            String kid = Kid.of(number, 12, algorithm);
            if (!kid.endsWith("-")) {
                assertThat(KidnummerValidator.isValid(kid)).as(kid).isTrue();
            }
            String other = kid.substring(0, 11) + (kid.endsWith("7") ? '8' : '7');
            assertThat(Kid.isValid(other, algorithm)).as(other).isFalse();
        }
    }

    @Test
    void an_account_is_read_as_people_and_banks_write_it() {
        assertThat(BankAccount.digits("1234 56 78903")).isEqualTo("12345678903");
        assertThat(BankAccount.digits("1234.56.78903")).isEqualTo("12345678903");
        assertThat(BankAccount.digits("NO6012345678903")).isEqualTo("12345678903");
        assertThat(BankAccount.isValid("12345678903")).isTrue();
        assertThat(BankAccount.isValid("12345678904")).isFalse();
        assertThat(BankAccount.grouped("12345678903")).isEqualTo("1234 56 78903");
    }

    @ParameterizedTest
    @CsvSource({
        "6600, 660000",
        "'6 600,50', 660050",
        "6600.5, 660050",
        "'kr 0,05', 5",
        "'6,600', ",
        "-5, ",
        "'1,234', ",
        "x, "
    })
    void an_amount_is_read_to_the_ore_or_refused(String typed, Long ore) {
        assertThat(Kroner.ore(typed)).isEqualTo(ore);
    }
}
