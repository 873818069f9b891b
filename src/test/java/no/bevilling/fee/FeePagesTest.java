package no.bevilling.fee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Vang fixes a fee on the pages: from the settings to what the holder reads. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeePagesTest extends BrowserTest {
    private static final double PATIENCE = 90_000;

    @Inject
    FeeScenario story;

    @Test
    void an_administrator_sets_a_caseworker_proposes_another_approves_and_the_holder_reads() {
        int year = story.today().getYear();
        UUID licence = story.licence("Nettgebyrkroa", story.today(), "15000", "3000");

        signIn("admin");
        open("/k/3454/gebyrinnstillinger");
        checkPage();
        page.locator("form.form").evaluate("form => form.noValidate = true");
        field("Fra og med gebyråret").fill(String.valueOf(year));
        button("Lagre").click();
        assertThat(page.locator("#error-summary")).containsText("Skriv hvor det er bestemt");
        checkPage();
        field("Betalingsfrist i gebyråret").fill("1.5.");
        field("Minst så mange dager fra vedtak til frist").fill("30");
        page.locator("input[name=partYear][value=MONTHS_BEGUN]").check();
        page.locator("input[name=seasonal][value=DAYS]").check();
        page.locator("input[name=settlement][value=BOTH_WAYS]").check();
        page.locator("input[name=rounding][value=SUM]").check();
        field("Hvor kommunen har bestemt det").fill("KS 12/26");
        button("Lagre").click();
        assertThat(page.getByText("Innstillingene er lagret.")).isVisible();
        checkPage();
        screenshot("fee-settings");
        open("/k/3454/gebyrsatser");
        checkPage();
        button("Legg inn").click();
        assertThat(page.locator("#error-summary")).containsText("Skriv tallet.");
        checkPage();
        screenshot("fee-rates");

        as("viljar");
        open("/k/3454/gebyr");
        checkPage();
        field("År").fill(String.valueOf(year));
        button("Regn ut").click();
        waitForJob("klar");
        checkPage();
        screenshot("fee-run");
        String number =
                story.call(() -> FeeLine.<FeeLine>find("licenceId", licence).<FeeLine>singleResult().licenceNumber);
        link(number).click();
        assertThat(heading("Slik er beløpet regnet ut")).isVisible();
        checkPage();
        screenshot("fee-line");
        button("Foreslå dette gebyret").click();
        assertThat(page.getByText("Gebyret er foreslått. En annen må godkjenne det."))
                .isVisible();
        String address = page.url();

        as("gudrun");
        read("nn");
        page.navigate(address);
        checkPage();
        screenshot("fee-approve-nn");
        button("Godkjenn dette gebyret").click();
        assertThat(page.getByText("Godkjent. Vedtaka blir laga.")).isVisible();
        story.settled(FeeKind.YEARLY, year);
        page.navigate(address);
        link("Vedtaket").click();
        assertThat(heading("Slik er beløpet rekna ut")).isVisible();
        checkPage();
        screenshot("fee-case-nn");

        as("kari");
        read("en");
        open("/soknad");
        link("Licence fee for " + year + ": Nettgebyrkroa").click();
        assertThat(heading("Licence fee for " + year + ": Nettgebyrkroa")).isVisible();
        checkPage();
        screenshot("fee-holder-en");
        read("nb");
    }

    private void as(String username) {
        page.context().clearCookies();
        signIn(username);
    }

    /** The page loads itself again when the job is done. */
    private void waitForJob(String status) {
        assertThat(page.locator("#framdrift"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(page.getByText(status).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }
}
