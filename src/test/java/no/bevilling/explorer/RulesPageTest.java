package no.bevilling.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RulesPageTest extends BrowserTest {
    @Test
    void anyone_reads_the_rules_of_Vang_in_nynorsk_and_sees_that_they_are_not_confirmed() {
        read("nn");
        open("/regler/3454");

        assertThat(heading("Reglar i Vang kommune")).isVisible();
        assertThat(heading("Kommunen har ikkje stadfesta at reglane gjeld no")).isVisible();
        assertThat(page.locator("#local")).containsText("Valdres 3.3.2 pkt. 10");
        assertThat(page.locator("#national").getByText("alkoholloven § 4-4").first())
                .isVisible();
        checkPage();
        screenshot("rules-vang-nn");
    }

    @Test
    void where_the_hours_of_Grong_are_not_registered_the_laws_own_question_says_so() {
        read("nb");
        open("/regler/5045");

        assertThat(page.locator("#national-serving-hours-default"))
                .containsText("Kommunens egne er ikke registrert her. Lovens normaltid gjelder");
        assertThat(page.locator("#local")).containsText("Rusplan for Indre Namdal 2018–2021");
        assertThat(page.getByText("Delegeringsreglementet er ikke registrert her."))
                .isVisible();
        checkPage();
    }

    @Test
    void a_number_nobody_bears_has_no_rules() {
        given().get("/regler/9999").then().statusCode(404);
    }
}
