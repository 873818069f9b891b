package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages, addresses, errors of forms. */
class PageBasicsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nn-NO,nn;q=0.9,en;q=0.8|NN",
                "no|NB",
                "de-DE,en-GB;q=0.7,nb;q=0.3|EN",
                "nb;q=0.2,nn;q=0.9|NN",
                "en;q=0,nb|NB"
            })
    void the_browsers_first_language_that_we_speak_is_taken(String header, Language language) {
        assertThat(Language.ofAcceptLanguage(header)).contains(language);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"de-DE", "*", ";;q=x", "nb;q=9"})
    void a_browser_that_asks_for_none_of_ours_is_not_guessed_at(String header) {
        assertThat(Language.ofAcceptLanguage(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/register?side=2&q=hotell", "/k/3451/saker", "/sok?q=a%2F%2Fb"})
    void a_link_back_leads_to_pages_of_this_site(String address) {
        assertThat(LocalAddress.orFrontPage(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/..//evil.example",
                "register"
            })
    void a_link_back_never_leads_to_another_site(String address) {
        assertThat(LocalAddress.orFrontPage(address)).isEqualTo("/");
    }

    @Test
    void the_first_error_of_a_field_stands_and_the_order_is_kept() {
        FormErrors errors = FormErrors.none()
                .add("number", "Tomt")
                .add("number", "For kort")
                .add("name", "Mangler")
                .add("Ingenting er lagret");

        assertThat(errors.of("number")).isEqualTo("Tomt");
        assertThat(errors.of("other")).isNull();
        assertThat(errors.getList()).extracting(FormErrors.Error::field).containsExactly("number", "name", null);
    }

    @Test
    void an_option_is_chosen_by_its_text_whatever_its_type() {
        Option group = Option.of(2, "Gruppe 2");

        assertThat(group.matches("2")).isTrue();
        assertThat(group.matches(null)).isFalse();
        assertThat(group.isAny(null, List.of(1, 2))).isTrue();
        assertThat(group.isAny(null, null)).isFalse();
    }
}
