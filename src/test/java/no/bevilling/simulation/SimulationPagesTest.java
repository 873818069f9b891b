package no.bevilling.simulation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import no.bevilling.database.Tenant;
import no.bevilling.document.PdfProof;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** A jurist tries a plan before the council votes, and shows what it would mean. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SimulationPagesTest extends BrowserTest {
    private static final double PATIENCE = 60_000;

    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager entities;

    @Test
    void the_editor_of_three_municipalities_sees_whom_a_shorter_evening_would_meet_and_why() throws Exception {
        Municipalities.Short place = municipalities.byNumber("3453").orElseThrow();
        Tenant.run(
                place.id(),
                () -> entities.unwrap(Session.class)
                        .doWork(c -> LicenceStock.add(c, place.id(), place.number(), 60, 1)));
        signIn("reidun");
        read("nb");
        open("/k/3453/simulering");
        checkPage();
        link("Ny prøve").click();
        page.getByLabel("Avgjorte søknader fra").fill("11");
        page.locator("form.form").evaluate("form => form.noValidate = true");
        button("Start").click();
        assertThat(page.locator("#error-summary")).containsText("Velg hvilke regler som skal prøves.");
        assertThat(page.locator("#error-summary")).containsText("Skriv et helt tall fra 0 til 10.");
        checkPage();
        page.getByLabel("Valdres, skjenking til 01:00").check();
        page.getByLabel("Avgjorte søknader fra").fill("2");
        page.getByLabel("Prøv også i de andre kommunene").check();
        button("Start").click();
        assertThat(link("Last ned som CSV")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("#framdrift").count() == 0;
        });
        assertThat(page.locator("#kommuner")).containsText("Vestre Slidre");
        assertThat(page.locator("#funn")).containsText("01:00");
        assertThat(page.locator("#funn")).containsText("Valdres 3.3.2 pkt. 10");
        checkPage();
        screenshot("simulation");
        byte[] paper = page.context().request().get(page.url() + "/rapport.pdf").body();
        PdfProof.assertArchivableAndAccessible("simulation", paper);
        read("nn");
        page.reload();
        assertThat(page.getByText("Eit vedtak om nye reglar endrar aldri eit løyve som gjeld."))
                .isVisible();
        checkPage();
    }

    @Test
    void who_edits_rules_elsewhere_finds_nothing_here() {
        signIn("reidun");
        org.assertj.core.api.Assertions.assertThat(open("/k/3454/simulering").status())
                .isEqualTo(403);
    }
}
