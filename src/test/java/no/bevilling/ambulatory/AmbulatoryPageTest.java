package no.bevilling.ambulatory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AmbulatoryPageTest extends BrowserTest {
    @Test
    void what_the_council_has_created_is_recorded_and_stands_in_the_calendar() {
        signIn("admin");
        open("/k/3454/ambulerende");
        checkPage();
        button("Legg til").click();
        assertThat(page.getByText("Skriv et antall fra 1 til 50").first()).isVisible();
        checkPage();

        field("Antall").fill("2");
        field("Fra og med").fill("2026-01-01");
        field("Vedtak").fill("Kommunestyret 18. desember 2025, sak 71/25");
        button("Legg til").click();

        assertThat(page.getByText("Bevillingene er lagt til.")).isVisible();
        assertThat(page.getByText("Bevilling nr. 2")).isVisible();
        checkPage();
        screenshot("ambulatory-nb");
        button("Avslutt nr. 2").click();
        assertThat(page.getByText("Bevillingen er avsluttet.").first()).isVisible();
        read("nn");
        checkPage();
        screenshot("ambulatory-nn");
    }

    @Test
    void a_caseworker_reads_the_calendar_and_changes_nothing() {
        Browser viljar = Browser.signedIn("viljar");
        viljar.request()
                .get("/k/3454/ambulerende?maaned=2027-06")
                .then()
                .statusCode(200)
                .body(Matchers.containsString("juni 2027"));
        viljar.request().get("/k/3454/ambulerende?maaned=aldri").then().statusCode(200);
        viljar.form()
                .formParam("howMany", "3")
                .formParam("validFrom", "2026-01-01")
                .formParam("resolution", "Ingen")
                .post("/k/3454/ambulerende")
                .then()
                .statusCode(403);
    }
}
