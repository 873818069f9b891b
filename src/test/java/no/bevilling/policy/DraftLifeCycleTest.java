package no.bevilling.policy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** A jurist of Nord-Aurdal takes one closing hour from a draft to a rule that answers; it begins in a year that no other test asks about. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftLifeCycleTest extends BrowserTest {
    private static final String DRAFTS = "/k/3451/regler-utkast";

    @Inject
    Clock clock;

    private void start(String title) {
        signIn("reidun");
        read("nb");
        open(DRAFTS);
        field("Navn på utkastet").fill(title);
        button("Begynn").click();
        assertThat(heading(title)).isVisible();
    }

    private void ownServingHours() {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(java.util.regex.Pattern.compile(
                                        "Lag egen utgave.*Er skjenketidene innenfor planens")))
                .click();
        assertThat(page.getByText("Tabellen er kopiert")).isVisible();
    }

    private Locator closing(int row) {
        return page.getByRole(
                        com.microsoft.playwright.options.AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Rad " + row).setExact(true))
                .getByLabel("Til kl.");
    }

    private static String answer(String date, String to) {
        return given().contentType("application/json")
                .body("""
                        { "municipality": "3451", "date": "%s",
                          "application": { "kind": "NEW", "licenceType": "SERVING", "drinkGroups": [1], "clientele": "GENERAL",
                            "hours": [ { "area": "INDOOR", "drinkGroup": 1, "days": ["FRIDAY"], "from": "10:00", "to": "%s" } ] } }
                        """.formatted(date, to))
                .post("/api/v1/rule-checks")
                .then()
                .statusCode(200)
                .extract()
                .path("criteria.find { it.id == 'valdres-serving-hours' }.outcome");
    }

    @Test
    void an_earlier_closing_hour_goes_from_draft_to_a_rule_that_answers() {
        start("Ny plan 2031");
        checkPage();
        screenshot("policy-draft");
        ownServingHours();
        checkPage();
        closing(1).fill("01:00");
        closing(2).fill("01:00");
        button("Lagre").last().click();
        assertThat(page.getByText("Lagret.")).isVisible();
        assertThat(closing(1)).hasValue("01:00");
        screenshot("policy-table");

        link("Tilbake til utkastet").click();
        link("Prøv utkastet mot alle eksempler").click();
        button("Kjør alle eksempler").click();
        assertThat(page.getByText("Eksempelet stemmer ikke").first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        checkPage();
        screenshot("policy-run-failed");

        link("Tilbake til utkastet").click();
        link("En restaurant på Fagernes som vil skjenke øl til 02:30, får ikke det")
                .click();
        checkPage();
        screenshot("policy-case");
        page.getByLabel("Med verdiene 1").fill("values: { limit: \"01:00\" }");
        button("Lagre").click();
        assertThat(page.getByText("Lagret.")).isVisible();
        link("Tilbake til utkastet").click();
        link("Prøv utkastet mot alle eksempler").click();
        button("Kjør alle eksempler").click();
        assertThat(page.getByText("utkastet kan vedtas").first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        checkPage();

        link("Tilbake til utkastet").click();
        link("Se hva som er endret").click();
        assertThat(page.locator("main")).containsText("01:00");
        checkPage();
        screenshot("policy-compare");

        link("Tilbake til utkastet").click();
        link("Før inn vedtaket").click();
        assertThat(page.getByText("Utkastet endrer bare retningslinjer")).isVisible();
        button("Før inn vedtaket").click();
        assertThat(page.locator("#error-summary")).containsText("Skriv saksnummeret for vedtaket.");
        checkPage();
        LocalDate today = LocalDate.now(clock);
        field("Saksnummer for vedtaket").fill("PS 26/2030");
        field("Dato for vedtaket").fill(today.toString());
        field("Skal gjelde fra").fill("2031-01-01");
        screenshot("policy-adopt");
        button("Før inn vedtaket").click();
        assertThat(page.getByText("Vedtaket er ført inn: 3451@2031.1.")).isVisible();
        checkPage();

        assertThat(answer("2030-12-31", "01:30")).isEqualTo("MET");
        assertThat(answer("2031-01-01", "01:30")).isEqualTo("NOT_MET");
        assertThat(answer("2031-01-01", "01:00")).isEqualTo("MET");
    }

    @Test
    void rows_come_and_go_without_scripts_on_a_telephone() {
        start("Rader uten skript");
        ownServingHours();
        String address = page.url();
        Page phone = phoneWithoutScripts();
        phone.navigate(address.substring(0, address.indexOf("/k/")) + "/logg-inn");
        phone.locator("input[name=j_username]").fill("reidun");
        phone.locator("input[name=j_password]").fill("demo");
        phone.locator("form:has(input[name=j_password]) button[type=submit]")
                .first()
                .click();
        phone.navigate(address);
        phone.getByText("Legg til rad").click();
        assertThat(phone.getByText("Rad 3", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        phone.getByText("Fjern rad 3").click();
        assertThat(phone.getByText("Rad 3", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        phone.getByText("Flytt rad 2 opp").click();
        assertThat(phone.locator("input[name=r0-c5]")).hasValue("13:00");
    }

    @Test
    void a_cell_that_cannot_be_is_said_at_the_cell_and_nothing_is_kept() {
        start("Feil klokkeslett");
        ownServingHours();
        read("nn");
        page.reload();
        closing(1).fill("kl. to");
        button("Lagre").last().click();
        assertThat(page.locator("#error-summary")).containsText("Rad 1, til kl.: «kl. to» passar ikkje.");
        checkPage();
    }

    @Test
    void an_hour_outside_the_law_is_told_in_words_with_file_and_line() {
        start("For tidlig brennevin");
        ownServingHours();
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Rad 2").setExact(true))
                .getByLabel("Fra kl.")
                .fill("08:00");
        button("Lagre").last().click();
        assertThat(page.locator("main")).containsText("Utenfor lovens ramme: gruppe 3");
        assertThat(page.locator("main")).containsText("tables/serving-hours.yaml, linje");
        checkPage();
        link("Tilbake til utkastet").click();
        link("Før inn vedtaket").click();
        assertThat(page.getByText("Utkastet har feil og kan ikke vedtas ennå")).isVisible();
    }

    @Test
    void whoever_has_the_link_reads_the_draft_until_it_is_taken_back() {
        start("Til lesing");
        button("Lag en lenke").click();
        String link = page.locator("a[href*='/utkast/']").getAttribute("href");
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        Page reader = phoneWithoutScripts();
        String root = page.url().substring(0, page.url().indexOf("/k/"));
        reader.navigate(root + "/regler/3451/utkast/" + token);
        assertThat(reader.locator("h1")).hasText("Til lesing");
        assertThat(reader.locator("form[method=post]")).hasCount(0);
        given().get("/regler/3451/utkast/" + token).then().statusCode(200).header("X-Robots-Tag", "noindex, nofollow");
        given().get("/regler/3454/utkast/" + token).then().statusCode(404);
        open("/regler/3451/utkast/" + token);
        checkPage();
        screenshot("policy-shared");
        page.goBack();

        button("Trekk lenken tilbake").click();
        assertThat(page.getByText("Lenken er trukket tilbake")).isVisible();
        given().get("/regler/3451/utkast/" + token).then().statusCode(404);
    }
}
