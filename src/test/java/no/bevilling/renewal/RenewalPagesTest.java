package no.bevilling.renewal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.bevilling.document.PdfProof;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Vang renews its licences: from the council's review to the letters, by two people. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RenewalPagesTest extends BrowserTest {
    private static final double PATIENCE = 90_000;

    @Inject
    RenewalGround ground;

    @Test
    void a_caseworker_records_the_review_runs_the_wave_and_another_decides() throws Exception {
        RenewalGround.inTheSpringOf2028();
        ground.rule("3454");
        ground.stock("3454", 16);
        signIn("viljar");
        read("nb");
        open("/k/3454/fornyelse");
        assertThat(page.getByText("Fornyelsen kan ikke starte ennå")).isVisible();
        assertThat(link("alkoholloven § 1-6 fjerde ledd")).isVisible();
        checkPage();
        screenshot("renewal-blocked");
        page.locator("form.form").evaluate("form => form.noValidate = true");
        field("Valgdag").fill("2027-09-13");
        field("Kommunestyret gikk gjennom alkoholpolitikken").fill("2027-06-01");
        button("Registrer gjennomgangen").click();
        assertThat(page.locator("#error-summary")).containsText("Den må være etter valget");
        checkPage();
        field("Kommunestyret gikk gjennom alkoholpolitikken").fill("2028-02-17");
        field("Saksnummer i kommunestyret").fill("PS 12/28");
        button("Registrer gjennomgangen").click();
        field("Siste dag å søke").fill("2028-06-01");
        checkPage();
        screenshot("renewal-start");
        button("Start").click();
        waitForJob();
        assertThat(page.getByText("klar til forslag")).isVisible();
        assertThat(page.getByText("Prikker er ikke registrert her").first()).isVisible();
        checkPage();
        screenshot("renewal-sorted");
        button("Foreslå").click();
        assertThat(page.locator("#error-summary")).containsText("Se i kommunens oversikt over prikker");
        checkPage();
        page.getByLabel("Jeg har sett i kommunens oversikt over prikker").check();
        page.locator("select[name=utfall]").selectOption("CONTINUES");
        button("Vis").click();
        page.locator("#fornyelser th[scope=row] a").first().click();
        checkPage();
        page.getByLabel("Grunn, slik innehaveren skal lese den").fill("Dere fikk to prikker i mai 2026.");
        button("Sett over til «må søke»").click();
        page.getByLabel("Jeg har sett i kommunens oversikt over prikker").check();
        button("Foreslå").click();
        assertThat(page.getByText("Du har foreslått listen. En annen må godkjenne den."))
                .isVisible();
        checkPage();

        page.context().clearCookies();
        signIn("gudrun");
        read("nn");
        open("/k/3454/fornyelse/2028-09-30");
        assertThat(heading("Godkjenn lista")).isVisible();
        checkPage();
        screenshot("renewal-approve-nn");
        page.locator("input[name=body][value=COUNCIL]").check();
        button("Godkjenn lista").click();
        assertThat(page.locator("#error-summary")).containsText("Skriv saksnummeret til vedtaket");
        checkPage();
        page.locator("#resolvedOn").fill("2028-03-30");
        page.locator("#resolutionNumber").fill("PS 31/28");
        button("Godkjenn lista").click();
        waitForJob();
        assertThat(page.getByText("Bestemt av kommunestyret").first()).isVisible();
        checkPage();
        page.locator("select[name=utfall]").selectOption("MUST_APPLY");
        button("Vis").click();
        checkPage();
        screenshot("renewal-done-nn");
        String letter = page.locator("#fornyelser td a").first().getAttribute("href");
        byte[] paper = page.context()
                .request()
                .get(page.url().replaceFirst("/k/.*", "") + letter)
                .body();
        PdfProof.assertArchivableAndAccessible("renewal-invitation", paper);
        open("/k/3454/fornyelse");
        checkPage();
    }

    @Test
    void who_works_in_another_municipality_finds_nothing_here() {
        signIn("eline");
        org.assertj.core.api.Assertions.assertThat(
                        open("/k/3454/fornyelse/2028-09-30").status())
                .isEqualTo(403);
    }

    private void waitForJob() {
        assertThat(page.locator("#framdrift"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
    }
}
