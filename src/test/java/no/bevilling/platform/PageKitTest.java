package no.bevilling.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tags that pages are made of, and the checks that pages are held to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PageKitTest extends BrowserTest {
    @Test
    void every_tag_is_usable_by_keyboard_by_screen_reader_and_on_a_telephone() {
        open("/proveside?side=5");

        checkPage();
        screenshot("kit");
    }

    @Test
    void a_form_with_errors_leads_to_each_of_them() {
        open("/proveside");
        button("Lagre").click();

        assertThat(page.locator("#error-summary")).isFocused();
        assertThat(field("Navn på stedet")).hasAttribute("aria-invalid", "true");
        assertThat(field("Navn på stedet"))
                .hasAccessibleDescription("Feil: Skriv navnet på stedet Som gjestene kjenner det");
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Drikkegrupper")))
                .hasAccessibleDescription("Feil: Velg minst én gruppe");
        checkPage();
        screenshot("kit-errors");
        link("Velg minst én gruppe").click();
        assertThat(field("Gruppe 1")).isFocused();
    }

    @Test
    void what_was_chosen_is_still_chosen_when_a_form_comes_back() {
        open("/proveside");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Slags sted"))
                .selectOption("HOTEL");
        field("Gruppe 2").check();
        button("Lagre").click();

        assertThat(page.getByRole(AriaRole.COMBOBOX)).hasValue("HOTEL");
        assertThat(field("Gruppe 2")).isChecked();
        assertThat(field("Gruppe 1")).not().isChecked();
    }

    @Test
    void a_form_that_was_accepted_is_receipted_once() {
        open("/proveside");
        field("Navn på stedet").fill("Kroa");
        field("Gruppe 1").check();
        button("Lagre").click();

        assertThat(page.getByRole(AriaRole.STATUS).filter(containing("Lagret: «Kroa» <b>")))
                .isFocused();
        page.reload();
        assertThat(page.getByText("Lagret: «Kroa»")).hasCount(0);
    }

    @Test
    void a_changed_part_is_read_out_and_focus_is_led_to_it() {
        open("/proveside");

        focusAfterSwap(() -> button("Søk").click(), heading("Treff"), "Tre treff");
        checkPage();
    }

    @Test
    void a_request_that_fails_says_so_and_keeps_what_was_written() {
        open("/proveside");
        field("Navn på stedet").fill("Kroa");
        button("Søk galt").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Feilen er ikke din");
        assertThat(field("Navn på stedet")).hasValue("Kroa");
        forgive("Response Status Error Code 500");
    }

    @Test
    void dates_and_numbers_are_written_as_the_reader_writes_them() {
        open("/proveside");
        assertThat(page.locator(".facts")).containsText("1. desember 2026 kl. 13.05");
        assertThat(page.locator(".facts")).containsText("tirsdag 1. desember 2026");
        assertThat(page.locator(".facts")).containsText("12\u202f500,5");
        assertThat(page.locator(".facts")).containsText("kr\u00a0\u22121\u202f630,00");

        read("nn");
        open("/proveside");
        assertThat(page.locator(".facts")).containsText("tysdag 1. desember 2026");

        read("en");
        open("/proveside");
        assertThat(page.locator(".facts")).containsText("1 December 2026, 13:05");
    }

    @Test
    void a_long_list_keeps_its_search_from_page_to_page() {
        open("/proveside?sok=hotell&side=5");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Neste"))
                .click();

        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/proveside\\?sok=hotell&side=6$"));
        assertThat(link("Side 6")).hasAttribute("aria-current", "true");
        assertThat(link("Side 2")).hasCount(0);
    }

    @Test
    void an_address_that_does_not_exist_is_answered_with_a_page() {
        read("nn");
        assertThat(open("/finst-ikkje").status()).isEqualTo(404);

        assertThat(heading("Vi fann ikkje sida")).isVisible();
        checkPage();
    }

    @Test
    void what_fails_on_the_server_is_told_without_its_inside() {
        assertThat(open("/proveside/bare/500").status()).isEqualTo(500);

        assertThat(heading("Noe gikk galt hos oss")).isVisible();
        assertThat(page.getByText("Referanse hvis du kontakter oss")).isVisible();
        assertThat(page.getByText("Exception")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "409", "413", "429", "500"})
    void an_error_page_says_what_happened_and_what_to_do(int status) {
        assertThat(open("/proveside/feil/" + status).status()).isEqualTo(status);

        assertThat(page.locator("h1")).isVisible();
        assertThat(link("Til forsiden")).isVisible();
        checkPage();
        screenshot("error-" + status);
    }

    @Test
    void the_checks_find_what_they_look_for() {
        open("/proveside");
        page.evaluate("() => { const i = document.createElement('input'); document.querySelector('main').append(i); }");
        assertThatThrownBy(() -> PageCheck.axe(page)).hasMessageContaining("label");

        open("/proveside");
        page.evaluate("() => { document.querySelector('h1').style.minWidth = '500px'; }");
        assertThatThrownBy(() -> PageCheck.reflow320(page)).hasMessageContaining("Prøveside");

        open("/proveside");
        page.evaluate(
                "() => { Object.assign(document.querySelector('h1').style, { height: '40px', overflow: 'hidden' }); }");
        assertThatThrownBy(() -> PageCheck.text200(page)).hasMessageContaining("Prøveside");

        open("/proveside");
        page.evaluate(
                "() => { Object.assign(document.querySelector('button[type=submit]').style, { outline: 'none', boxShadow: 'none' }); }");
        assertThatThrownBy(() -> PageCheck.keyboardWalk(page)).hasMessageContaining("cannot be seen");

        open("/proveside");
        page.evaluate(
                "() => { document.querySelector('#name').addEventListener('keydown', e => e.preventDefault()); }");
        assertThatThrownBy(() -> PageCheck.keyboardWalk(page)).hasMessageContaining("not reached");

        open("/proveside");
        page.evaluate("() => { document.querySelector('#about').tabIndex = 1; }");
        assertThatThrownBy(() -> PageCheck.keyboardWalk(page)).hasMessageContaining("order of Tab");
    }

    private static com.microsoft.playwright.Locator.FilterOptions containing(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }
}
