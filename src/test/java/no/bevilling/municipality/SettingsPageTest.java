package no.bevilling.municipality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SettingsPageTest extends BrowserTest {
    @Test
    void an_administrator_changes_the_telephone_of_the_municipality() {
        signIn("admin");
        read("nb");
        open("/installasjon/kommuner");
        checkPage();
        link("Vang").click();
        assertThat(heading("Innstillinger for Vang kommune")).isVisible();
        checkPage();
        screenshot("settings");

        page.getByLabel("Telefon").fill("61 36 94 00");
        button("Lagre").click();

        assertThat(page.getByText("Innstillingene er lagret.")).isVisible();
        assertThat(page.getByLabel("Telefon")).hasValue("61 36 94 00");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_is_kept() {
        signIn("admin");
        read("nn");
        open("/k/3454/innstillinger");
        field("E-post").fill("ikkje ei adresse@");
        page.getByLabel("Frist for omsetningsoppgåva").fill("02-30");
        page.locator("form.form").evaluate("form => form.noValidate = true");
        button("Lagre").click();

        assertThat(page.locator("#error-summary")).containsText("Skriv ei e-postadresse.");
        assertThat(page.locator("#error-summary")).containsText("Skriv månad og dag som MM-DD.");
        assertThat(field("E-post")).hasValue("ikkje ei adresse@");
        checkPage();
    }

    @Test
    void the_slower_of_two_administrators_sees_both() {
        signIn("admin");
        read("nb");
        open("/k/3451/innstillinger");
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.getByLabel("Postadresse").fill("Postboks 143, 2901 Fagernes");
        other.locator("form.form button[type=submit]").click();
        assertThat(other.getByText("Innstillingene er lagret.")).isVisible();

        field("Postadresse").fill("Jernbanevegen 7, 2900 Fagernes");
        button("Lagre").click();

        assertThat(heading("Noen har lagret imens")).isVisible();
        assertThat(page.locator("main")).containsText("Postboks 143, 2901 Fagernes");
        assertThat(field("Postadresse")).hasValue("Jernbanevegen 7, 2900 Fagernes");
        checkPage();
    }
}
