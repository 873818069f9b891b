package no.bevilling.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InquiryTest extends BrowserTest {
    private static final String CAFE = "type=SERVING&sted=CAFE&grupper=1,2,3&mat=GRANTED&tilknytning=NONE&naer=NONE"
            + "&gjester=GENERAL&ute=nei&fra=12:00&uke=01:00&helg=02:00";

    @Test
    void the_owner_of_a_cafe_who_wants_to_serve_too_late_is_told_what_stands_in_the_way_and_what_is_possible() {
        open("/regler/3451/sjekk");
        checkPage();
        screenshot("inquiry-type");
        button("Gå videre").click();

        field("Hva slags sted er det?").selectOption("CAFE");
        page.getByLabel("Øl og cider opp til 4,7 % (gruppe 1)").check();
        field("Fra hvilken tid?").selectOption("12:00");
        field("Til når, søndag til torsdag?").selectOption("03:00");
        field("Til når, fredag og lørdag?").selectOption("03:00");
        checkPage();
        screenshot("inquiry-questions");
        button("Se svaret").click();

        assertThat(heading("Slik du har svart, kan ikke kommunen si ja")).isVisible();
        assertThat(heading("Dette står i veien")).isVisible();
        assertThat(page.getByText("Valdres 3.3.2 pkt. 10").first()).isVisible();
        assertThat(page.locator("#timer")).containsText("08:00–02:00");
        assertThat(page.getByText("Om stedet har serveringsbevilling")).isVisible();
        checkPage();
        screenshot("inquiry-answer");
    }

    @Test
    void nothing_hinders_a_cafe_within_the_plan_and_spirits_begin_when_the_rules_let_them() {
        read("nn");
        open("/regler/3454/sjekk?" + CAFE);

        assertThat(heading("Det kan gå, men kommunen må vurdere noko først")).isVisible();
        assertThat(heading("Dette står i vegen")).not().isVisible();
        assertThat(heading("Dette må kommunen vurdere")).isVisible();
        checkPage();
        screenshot("inquiry-answer-nn");
    }

    @Test
    void what_nobody_knows_stays_unknown_and_is_never_a_yes_or_a_no() {
        given().get("/regler/3451/sjekk?type=SERVING&sted=CAFE")
                .then()
                .statusCode(200)
                .body(containsString("Om stedet har serveringsbevilling"))
                .body(containsString("Hva som ligger i nærheten"));
        given().get("/regler/3451/sjekk?type=SERVING&sted=TULL&mat=TULL&uke=99:99")
                .then()
                .statusCode(200);
    }

    @Test
    void a_distance_that_is_no_number_is_said_at_its_field() {
        open("/regler/3451/sjekk?type=SERVING&naer=SOME&meter-SCHOOL=langt");

        assertThat(page.getByText("Skriv et helt tall mellom 0 og 100 000.").first())
                .isVisible();
        checkPage();
    }

    @Test
    void a_shop_asks_about_its_own_things() {
        read("en");
        given().get("/regler/3451/sjekk?type=SALE&sted=GROCERY_SHOP").then().statusCode(200);
        open("/regler/3451/sjekk?type=SALE&sted=GROCERY_SHOP&grupper=1&egen=nei&fra=08:00&uke=21:00&helg=18:00");

        assertThat(heading("As you have answered, the municipality cannot say yes"))
                .isVisible();
        assertThat(page.getByText("08:00–20:00").first()).isVisible();
        checkPage();
    }

    @Test
    void the_answers_go_on_into_an_application_through_sign_in() {
        open("/regler/3451/sjekk?" + CAFE);
        link("Søk med disse svarene").click();
        assertThat(page.url()).doesNotContain("navn");

        signIn("kari");
        open("/soknad/fra-sjekk/3451?" + CAFE);
        checkPage();
        button("Lag kladden").click();

        assertThat(page.getByText("Svarene fra sjekken er fylt inn.")).isVisible();
        page.navigate(page.url() + "/tider");
        assertThat(page.locator("[name='licence.hours.INDOOR.3.FRIDAY_AND_SATURDAY.from']"))
                .hasValue("13:00");
        assertThat(page.locator("[name='licence.hours.INDOOR.1-2.FRIDAY_AND_SATURDAY.to']"))
                .hasValue("02:00");
        page.navigate(page.url().replace("/tider", "/sted"));
        assertThat(page.locator("[name='place.venueKind']")).hasValue("CAFE");
    }

    @Test
    void whoever_is_not_signed_in_comes_back_to_the_answers_after_signing_in() {
        open("/soknad/fra-sjekk/3451?" + CAFE);
        page.locator("input[name=j_username]").fill("kari");
        page.locator("input[name=j_password]").fill("demo");
        page.locator("input[name=j_password]").press("Enter");

        assertThat(heading("Start søknaden med svarene dine")).isVisible();
        assertThat(page.url()).contains("fra-sjekk").contains("CAFE");
    }

    @Test
    void a_municipality_without_rules_of_its_own_says_so_and_an_old_number_leads_on() {
        given().redirects()
                .follow(false)
                .get("/regler/0542/sjekk?type=SERVING")
                .then()
                .statusCode(301)
                .header("Location", containsString("/regler/3451/sjekk?type=SERVING"));
    }
}
