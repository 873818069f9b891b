package no.bevilling.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ShellPagesTest extends BrowserTest {
    @ParameterizedTest
    @CsvSource({
        "nb, /, Salgs- og skjenkebevillinger",
        "nn, /, Sals- og skjenkeløyve",
        "en, /, Licences to sell and serve alcohol",
        "nb, /tilgjengelighet, Tilgjengelighet",
        "nn, /tilgjengelighet, Tilgjenge",
        "en, /tilgjengelighet, Accessibility",
        "nb, /personvern, Personvern",
        "nn, /personvern, Personvern",
        "en, /personvern, Privacy"
    })
    void everybody_can_read_the_first_pages_in_every_language(String language, String path, String heading) {
        read(language);
        open(path);

        assertThat(heading(heading)).isVisible();
        checkPage();
        screenshot("shell" + path.replace('/', '-') + "-" + language);
    }

    @Test
    void the_chosen_language_stays_and_leads_back_to_the_same_page() {
        open("/personvern");
        link("Nynorsk").click();

        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/personvern$"));
        assertThat(page.locator("html")).hasAttribute("lang", "nn");
        open("/");
        assertThat(heading("Sals- og skjenkeløyve")).isVisible();
    }

    @Test
    void the_front_page_names_the_municipalities_of_Valdres() {
        open("/");

        assertThat(link("Vestre Slidre")).hasAttribute("href", "/regler/3452");
        assertThat(link("Øystre Slidre")).isVisible();
    }

    @Test
    void everybody_sees_that_the_data_are_made_up() {
        open("/tilgjengelighet");

        assertThat(page.getByText("oppdiktede personer og virksomheter")).isVisible();
    }

    @Test
    void the_first_Tab_leads_past_the_head_of_the_page() {
        open("/");
        page.keyboard().press("Tab");
        assertThat(link("Hopp til hovedinnhold")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }
}
