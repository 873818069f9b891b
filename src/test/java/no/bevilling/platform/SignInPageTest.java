package no.bevilling.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInPageTest extends BrowserTest {
    @ParameterizedTest
    @CsvSource({"nb, Logg inn", "nn, Logg inn", "en, Sign in"})
    void the_sign_in_page_can_be_read_by_everybody(String language, String heading) {
        read(language);
        open("/logg-inn");
        assertThat(heading(heading)).isVisible();
        checkPage();
        screenshot("sign-in-" + language);
    }

    @Test
    void a_demo_user_is_chosen_from_the_list_and_signed_in() {
        open("/logg-inn?til=/personvern");
        link("sara").click();
        assertThat(page.locator("input[name=j_username]")).hasValue("sara");
        page.locator("form:has(input[name=j_password]) button[type=submit]").click();
        assertThat(page.getByText("Sara Saksbehandler")).isVisible();
        assertThat(heading("Personvern")).isVisible();
    }

    @Test
    void a_wrong_password_is_said_at_the_field_and_in_the_summary() {
        open("/logg-inn");
        page.locator("input[name=j_username]").fill("sara");
        page.locator("input[name=j_password]").fill("feil");
        page.locator("form:has(input[name=j_password]) button[type=submit]").click();
        assertThat(page.locator("#j_password-error")).containsText("feil");
        assertThat(page.locator("input[name=j_username]")).hasValue("sara");
        checkPage();
    }
}
