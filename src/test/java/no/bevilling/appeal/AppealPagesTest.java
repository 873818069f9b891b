package no.bevilling.appeal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** An appeal on its pages: the applicant writes it, two people reconsider, and its state is seen everywhere. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppealPagesTest extends BrowserTest {
    @Inject
    Clock clock;

    @Inject
    CaseScenario scenario;

    @Test
    void an_applicant_appeals_and_two_people_send_it_on() {
        CaseScenario.Work here = scenario.at("3451").by("sara");
        UUID id = here.granted("Klagesidekroa", "gunnar");
        UUID application = here.call(() -> LicensingCase.<LicensingCase>findById(TenantKey.of(id)).applicationId);
        signIn("kari");
        open("/soknad/3451/" + application);
        link("Klage på vedtaket").click();
        checkPage();
        button("Send klagen").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
        screenshot("appeal-applicant");
        page.locator("#wanted").fill("Vi vil skjenke til klokken 02.00.");
        page.locator("#suspension").check();
        button("Send klagen").click();
        assertThat(page.getByText("Kommunen vurderer saken på nytt").first()).isVisible();
        checkPage();
        screenshot("appeal-applicant-sent");
        read("en");
        open("/soknad/3451/sak/" + id + "/klage");
        assertThat(heading("Appeal against the decision")).isVisible();
        checkPage();
        read("nb");

        page.context().clearCookies();
        signIn("sara");
        open("/k/3451/klager");
        checkPage();
        screenshot("appeal-list");
        open("/k/3451/saker/" + id);
        assertThat(page.getByText("Klage venter").first()).isVisible();
        link("Klage på vedtaket").click();
        checkPage();
        button("Send til godkjenning").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
        page.locator("input[name=outcome][value=UPHELD]").check();
        page.locator("#reasons").fill("Planen setter grensen ved klokken 01.00.");
        screenshot("appeal-reconsider");
        button("Send til godkjenning").click();
        assertThat(page.getByText("Forslaget er sendt til godkjenning.")).isVisible();
        checkPage();

        page.context().clearCookies();
        signIn("gunnar");
        open("/k/3451/saker/" + id + "/klage");
        checkPage();
        screenshot("appeal-review");
        button("Godkjenn").click();
        assertThat(page.getByText("Hos klageinstansen").first()).isVisible();
        checkPage();

        page.context().clearCookies();
        signIn("sara");
        read("nn");
        open("/k/3451/saker/" + id + "/klage");
        checkPage();
        screenshot("appeal-result");

        page.context().clearCookies();
        signIn("admin");
        read("nb");
        open("/k/3451/klageinstanser");
        checkPage();
        page.locator("input[name='OTHER.email']").fill("ikke en adresse");
        button("Lagre").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
        screenshot("appeal-bodies");
    }

    @Test
    void one_on_paper_is_registered_by_a_caseworker() {
        CaseScenario.Work here = scenario.at("3451").by("sara");
        UUID id = here.granted("Papirklagekroa", "gunnar");
        signIn("sara");
        open("/k/3451/saker/" + id + "/klage");
        button("Registrer klagen").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
        screenshot("appeal-register");
        String today = LocalDate.now(clock).toString();
        page.locator("#sentOn").fill(today);
        page.locator("#receivedOn").fill(today);
        page.locator("#wanted").fill("Lengre skjenketid.");
        button("Registrer klagen").click();
        assertThat(page.getByText("Klagen er registrert.")).isVisible();
    }
}
