package no.bevilling.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.bevilling.party.IdentityNumbers.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {
    private static final String SYNTHETIC = first("018170");
    private static final String REAL_FORM = first("010170");

    @Test
    void a_number_can_be_read_again_and_looks_different_each_time() {
        IdentityNumbers numbers = numbers(key(1), true);
        Sealed one = numbers.seal(SYNTHETIC);
        Sealed two = numbers.seal(SYNTHETIC);
        assertThat(numbers.open(one)).isEqualTo(SYNTHETIC);
        assertThat(numbers.open(two)).isEqualTo(SYNTHETIC);
        assertThat(one.cipher()).isNotEqualTo(two.cipher());
        assertThat(new String(one.cipher())).doesNotContain(SYNTHETIC);
    }

    @Test
    void a_number_that_was_tampered_with_is_not_read() {
        IdentityNumbers numbers = numbers(key(1), true);
        Sealed sealed = numbers.seal(SYNTHETIC);
        sealed.cipher()[15] ^= 1;
        assertThatThrownBy(() -> numbers.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_a_change_of_key_the_earlier_numbers_are_read_with_the_earlier_key() {
        Sealed earlier = numbers(key(1), true).seal(SYNTHETIC);
        IdentityNumbers changed = numbers(key(2), true, key(1));
        assertThat(changed.open(earlier)).isEqualTo(SYNTHETIC);
        assertThat(changed.seal(SYNTHETIC).keyId()).isNotEqualTo(earlier.keyId());
        assertThatThrownBy(() -> numbers(key(2), true).open(earlier)).hasMessageContaining(earlier.keyId());
    }

    @Test
    void a_number_is_found_again_by_its_look_up_under_the_same_key_only() {
        assertThat(numbers(key(1), true).lookup(SYNTHETIC))
                .isEqualTo(numbers(key(2), true).lookup(SYNTHETIC));
        IdentityNumbers other = new IdentityNumbers();
        other.key = key(1);
        other.formerKeys = Optional.empty();
        other.lookupKey = key(8);
        other.readKeys();
        assertThat(other.lookup(SYNTHETIC)).isNotEqualTo(numbers(key(1), true).lookup(SYNTHETIC));
    }

    @Test
    void synthetic_numbers_are_for_the_demo_and_real_ones_never_there() {
        assertThat(numbers(key(1), true).isAllowed(SYNTHETIC)).isTrue();
        assertThat(numbers(key(1), false).isAllowed(SYNTHETIC)).isFalse();
        assertThat(numbers(key(1), true).isAllowed(REAL_FORM)).isFalse();
        assertThat(numbers(key(1), false).isAllowed(REAL_FORM)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "12345678901", "00000000000", "0181701234x", "018170123456"})
    void what_is_no_number_is_refused(String typed) {
        assertThat(IdentityNumber.isValid(typed)).isFalse();
        assertThat(IdentityNumber.isValid(null)).isFalse();
    }

    @Test
    void those_who_need_to_recognise_a_number_see_the_birth_date_alone() {
        assertThat(IdentityNumbers.masked(SYNTHETIC)).isEqualTo("018170 •••••");
    }

    @ParameterizedTest
    @CsvSource({
        "974760673, true",
        "971032081, true",
        "974760674, false",
        "97476067, false",
        "9747606731, false",
        "abc, false"
    })
    void an_organisation_number_has_nine_digits_and_a_control_digit(String number, boolean valid) {
        assertThat(OrganisationNumber.isValid(number)).isEqualTo(valid);
    }

    @Test
    void an_organisation_number_may_be_typed_as_people_write_it() {
        assertThat(OrganisationNumber.digits(" NO 974 760 673 MVA ")).isEqualTo("974760673");
        assertThat(OrganisationNumber.digits(null)).isEmpty();
    }

    private static IdentityNumbers numbers(String key, boolean demo, String... former) {
        IdentityNumbers numbers = new IdentityNumbers();
        numbers.key = key;
        numbers.formerKeys = former.length == 0 ? Optional.empty() : Optional.of(Set.of(former));
        numbers.lookupKey = key(9);
        numbers.demo = demo;
        numbers.readKeys();
        return numbers;
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String first(String birthDate) {
        return IntStream.range(0, 100_000)
                .mapToObj(end -> birthDate + "%05d".formatted(end))
                .filter(IdentityNumber::isValid)
                .findFirst()
                .orElseThrow();
    }
}
