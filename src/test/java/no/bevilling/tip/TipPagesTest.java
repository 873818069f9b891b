package no.bevilling.tip;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.decision.CaseScenario;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TipPagesTest extends BrowserTest {
    @Inject
    CaseScenario scenario;

    @Test
    void a_guest_tells_from_the_register_and_a_caseworker_judges_and_closes() {
        String place = "Tipskroa " + UUID.randomUUID().toString().substring(0, 8);
        scenario.at("3454").by("viljar").granted(place, "gudrun");

        open("/register?sok=" + place.replace(" ", "+"));
        link(place).click();
        link("Tips om et salgs- eller skjenkested").click();
        assertThat(field("Hvilket sted?")).hasValue(place);
        checkPage();
        button("Send tipset").click();
        assertThat(page.getByText("Velg hva det gjelder").first()).isVisible();
        checkPage();
        field("Hva gjelder det?").selectOption("HOURS");
        field("Hva så eller hørte du?").fill("Det ble skjenket øl klokka halv fire, ute på terrassen.");
        screenshot("tip-form-nb");
        button("Send tipset").click();
        assertThat(heading("Takk for tipset")).isVisible();
        checkPage();
        read("en");
        open("/tips/3454");
        assertThat(heading("Tip about a place that sells or serves alcohol")).isVisible();
        checkPage();
        read("nb");

        signIn("viljar");
        open("/k/3454/tips");
        checkPage();
        screenshot("tip-list-nb");
        link(place).click();
        // The licence's page led to the form, so the place is known.
        assertThat(heading("Tips om " + place)).isVisible();
        checkPage();
        page.getByLabel("Ja, det teller i kontrollplanen til det lukkes").check();
        field("Hva du legger vekt på").fill("Stedet ligger ved boliger, og dette er det andre tipset.");
        button("Lagre vurderingen").click();
        assertThat(page.getByText("Skal kontrolleres").first()).isVisible();
        checkPage();
        screenshot("tip-nb");
        page.getByLabel("Tatt opp med stedet").check();
        field("Begrunnelse").fill("Styreren har endret rutinene for terrassen.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lukk tipset"))
                .click();
        assertThat(page.getByText("Tipset er lukket.").first()).isVisible();
        read("nn");
        page.reload();
        link("Lukka tips").click();
        link(place).click();
        assertThat(page.getByText("Styreren har endret rutinene for terrassen."))
                .isVisible();
        checkPage();
        screenshot("tip-nn");
    }
}
