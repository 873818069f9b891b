package no.bevilling.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.licence.Licence;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The pages on which holders, estates and those they authorise help themselves, as people read them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OwnLicencePagesTest extends BrowserTest {
    @Inject
    CaseScenario scenario;

    @Inject
    Clock clock;

    @Test
    void a_holder_reports_that_the_manager_has_left_and_a_caseworker_confirms_what_an_estate_has_told() {
        CaseScenario.Work nordAurdal = scenario.at("3451").by("sara");
        UUID id = nordAurdal.granted("Egenkroa " + UUID.randomUUID().toString().substring(0, 6), "gunnar");
        Licence licence = DecisionSteps.licence(nordAurdal, id);
        String own = "/soknad/fra-bevilling/3451/" + licence.id;
        signIn("kari");
        open(own);
        assertThat(heading("Hva vil dere gjøre?")).isVisible();
        checkPage();
        screenshot("egen-bevilling");
        link("Meld fra").click();
        button("Meld fra").click();
        assertThat(page.getByText("Velg hva som har skjedd.").first()).isVisible();
        checkPage();
        page.getByLabel("Styreren har sluttet").check();
        page.getByLabel("Hvilken dag?").fill(LocalDate.now(clock).minusDays(1).toString());
        screenshot("egen-bevilling-melding");
        button("Meld fra").click();
        assertThat(heading("Styreren har sluttet")).isVisible();
        checkPage();
        read("nn");
        open(own);
        assertThat(heading("Styraren har slutta")).isVisible();
        checkPage();
        screenshot("egen-bevilling-styrer-sluttet-nn");
        read("nb");

        signIn("nils");
        open("/soknad/bo/3451");
        button("Meld fra").click();
        checkPage();
        page.getByLabel("Bevillingsnummer").fill(licence.licenceNumber);
        page.getByLabel("Bevillingshaveren er konkurs").check();
        page.getByLabel("Hvilken dag?").fill(LocalDate.now(clock).minusDays(1).toString());
        page.getByLabel("Hvem har oppnevnt deg?").fill("Tingretten, 26-1KON");
        button("Meld fra").click();
        assertThat(page.getByText("Kommunen ser på den før den gjelder").first())
                .isVisible();
        checkPage();
        screenshot("bo-melding");

        signIn("sara");
        open("/k/3451/bevillinger/" + licence.id);
        assertThat(heading("Melding som venter")).isVisible();
        checkPage();
        link("Se meldingene").click();
        page.getByText("Skal ikke telle").first().click();
        checkPage();
        screenshot("meldinger");
        page.locator("form[action$='/bekreft'] button").first().click();
        assertThat(page.getByText("Meldingen er bekreftet og registrert.")).isVisible();
        checkPage();
    }

    @Test
    void leave_to_apply_is_given_and_claimed_and_the_numbers_of_a_planner_are_set() {
        signIn("kari");
        open("/soknad/fullmakter/3451");
        button("Lag lenken").click();
        checkPage();
        page.getByLabel("Organisasjonsnummer")
                .fill(no.bevilling.application.ApplicationSamples.validOrganisationNumber(71029381));
        page.getByLabel("Navn på virksomheten").fill("Lenkekroa AS");
        page.getByLabel("Styreleder").check();
        button("Lag lenken").click();
        String link = page.locator("code").innerText();
        checkPage();
        screenshot("fullmakt");
        String path = link.replaceAll("^https?://[^/]+", "");

        signIn("nils");
        open(path);
        checkPage();
        screenshot("fullmakt-ta-imot");
        button("Ta imot fullmakten").click();
        assertThat(page.getByText("fra Kari").first()).isVisible();
        checkPage();

        signIn("admin");
        open("/k/3451/innstillinger/anslag");
        page.getByLabel("Gjelder fra").fill(LocalDate.now(clock).plusYears(3).toString());
        page.getByLabel("Enheter hver gjest drikker i timen").fill("mye");
        button("Lagre").click();
        checkPage();
        page.getByLabel("Enheter hver gjest drikker i timen").fill("1,1");
        page.getByLabel("Hva bygger dere tallene på?").fill("Omsetningsoppgavene for 2025");
        button("Lagre").click();
        assertThat(page.getByText("Tallene er lagret.")).isVisible();
        checkPage();
        screenshot("anslag");
    }

    @Test
    void who_plans_a_festival_reckons_the_litres_on_the_page() {
        signIn("kari");
        open("/soknad");
        page.locator("#municipality").selectOption("3451");
        page.locator("input[name=wish][value='SINGLE_OCCASION-SERVING']").check();
        page.locator("form[action='/soknad'] button[type=submit]").click();
        String draft = page.url().replaceAll("^https?://[^/]+", "");
        open(draft + "/omsetning");
        assertThat(page.getByText("hjelpemiddel, ikke en regel").first()).isVisible();
        checkPage();
        page.getByLabel("Gjester som kan drikke").fill("100");
        page.getByLabel("Timer med skjenking i alt").fill("5");
        button("Regn ut").click();
        assertThat(page.locator("[id='turnover.group1Litres']")).hasValue("160");
        checkPage();
        screenshot("planlegger");
    }
}
