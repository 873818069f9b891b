package no.bevilling.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.decision.CaseScenario;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.DecidingBody;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeetingPagesTest extends BrowserTest {
    @Inject
    CaseScenario scenario;

    @Inject
    Clock clock;

    @Test
    void from_the_agenda_to_a_decision_back_in_the_case_and_signed_minutes() {
        String place = "Sakslistekroa " + UUID.randomUUID().toString().substring(0, 8);
        UUID caseId = scenario.at("3451").by("sara").recommended(place, "gunnar", DecidingBody.COMMITTEE);

        signIn("sara");
        open("/k/3451/utvalg/moter");
        checkPage();
        button("Lagre møtet").click();
        assertThat(page.getByText("Skriv navnet på organet, høyst 100 tegn").first())
                .isVisible();
        checkPage();
        String body = "Kontrollutvalget " + UUID.randomUUID().toString().substring(0, 4);
        field("Navn på organet").fill(body);
        field("Dag").fill(LocalDate.now(clock).toString());
        field("Klokken").fill("00:10");
        field("Sted").fill("Kommunehuset, møterom 2");
        button("Lagre møtet").click();
        page.getByText(body).first().click();
        checkPage();

        String waiting = "Saker som venter på " + body;
        field(waiting)
                .selectOption(field(waiting)
                        .locator("option")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(place))
                        .first()
                        .getAttribute("value"));
        button("Sett på sakslisten").click();
        page.getByLabel("Ulf Utvalg").check();
        button("Lagre oppmøtet").click();
        assertThat(page.getByText("Oppmøtet er lagret.").first()).isVisible();
        checkPage();
        screenshot("meeting-nb");
        page.getByText(place).first().click();
        checkPage();
        page.getByLabel("Alle som er til stede, er spurt før saken ble behandlet")
                .check();
        page.getByLabel("Vedtatt som innstilt").check();
        screenshot("meeting-item-nb");
        button("Før vedtaket inn i saken").click();
        assertThat(page.getByText("Vedtatt som innstilt")).isVisible();
        button("Før møteboka ferdig").click();
        assertThat(page.getByText("venter på underskrift").first()).isVisible();
        String meeting = page.url().substring(page.url().indexOf("/k/"));
        open("/k/3451/saker/" + caseId + "/vedtak");
        assertThat(page.getByText("Bevilling gitt")
                        .or(page.getByText("Vedtatt"))
                        .first())
                .isVisible();

        page.context().clearCookies();
        signIn("ulf");
        read("nn");
        open(meeting);
        checkPage();
        button("Signer møteboka").click();
        assertThat(page.getByText("Møteboka er signert.").first()).isVisible();
        checkPage();
        screenshot("meeting-signed-nn");
        page.getByText(place).first().click();
        checkPage();
    }
}
