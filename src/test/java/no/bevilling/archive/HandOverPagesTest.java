package no.bevilling.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bevilling.application.OpenCases;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The pages of what is handed over: to the archive, to other systems, to the own calendar. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HandOverPagesTest extends BrowserTest {
    private static final String NUMBER = "3438";

    @Inject
    ArchiveSender sender;

    @Inject
    OpenCases open;

    @Test
    void the_archive_is_switched_on_watched_and_corrected() throws Exception {
        signIn("frida");
        read("nb");
        open("/k/" + NUMBER + "/innstillinger/arkiv");
        page.locator("#active").check();
        page.locator("#classSystem").fill("");
        page.locator("#classId").fill("U63");
        button("Lagre").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
        screenshot("archive-settings-errors");
        page.locator("#classSystem").fill("K-koder");
        button("Lagre").click();
        assertThat(page.getByText("Innstillingene er lagret.")).isVisible();
        screenshot("archive-settings");

        open.restaurant(NUMBER, "kari", "Arkivsidekroa");
        sender.run(open.municipality(NUMBER));
        Path receipts = Files.createDirectories(Path.of("target/archive-receipts", NUMBER));
        Files.writeString(receipts.resolve("gal.xml"), "<dette>er ingen kvittering</dette>");
        sender.run(open.municipality(NUMBER));
        open("/k/" + NUMBER + "/arkiv");
        checkPage();
        screenshot("archive");
        open("/k/" + NUMBER + "/arkiv/kvitteringer");
        checkPage();
        screenshot("archive-receipts");
        open("/k/" + NUMBER + "/arkiv");
        page.locator("main table a")
                .filter(new Locator.FilterOptions().setHasText("Arkivsidekroa"))
                .first()
                .click();
        page.locator("input[name=exemption][value=EXEMPT]").check();
        button("Lagre og overlever").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
        screenshot("archive-entry");
        page.locator("#law").fill("Offentleglova § 13");
        button("Lagre og overlever").click();
        assertThat(page.getByText("Valget er lagret")).isVisible();
        read("nn");
        open("/k/" + NUMBER + "/arkiv?vis=waiting");
        checkPage();

        open("/k/" + NUMBER + "/innstillinger/arkiv");
        page.locator("#active").uncheck();
        button("Lagre").click();
    }

    @Test
    void another_system_is_registered_and_its_secret_shown_once() {
        signIn("frida");
        read("nb");
        open("/k/" + NUMBER + "/webhooks");
        button("Registrer").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
        screenshot("webhooks-errors");
        field("Navn på systemet").fill("Kommunens nettsted");
        field("Adresse som skal få beskjed").fill("https://hooks.example.no/bevilling");
        field("E-post til den som driver systemet").fill("drift@example.no");
        page.locator("input[name=events][value=LICENCE_GRANTED]").check();
        button("Registrer").click();
        button("Vis hemmeligheten").click();
        assertThat(page.getByText("whsec_")).isVisible();
        checkPage();
        screenshot("webhook-secret");
        link("Tilbake til systemet").click();
        button("Send en prøve").click();
        assertThat(page.getByText("Prøven sendes om et øyeblikk.")).isVisible();
        checkPage();
        screenshot("webhook");
        read("nn");
        page.reload();
        checkPage();
        button("Slett systemet og loggen").click();
        assertThat(page.getByText("Systemet er sletta.")).isVisible();
    }

    @Test
    void a_person_gets_an_address_for_the_calendar() {
        signIn("frida");
        read("nb");
        open("/k/" + NUMBER + "/kalender");
        button("Lag en adresse").click();
        assertThat(page.getByText(".ics")).isVisible();
        checkPage();
        screenshot("calendar");
        button("Slå av kalenderen").click();
        assertThat(page.getByText("Adressen virker ikke lenger.")).isVisible();
    }
}
