package no.bevilling.policy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** A draft taken out as files, changed by others, and read back; and rules in DRL, which an administrator must allow. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftFilesTest extends BrowserTest {
    private static final String DRAFTS = "/k/3451/regler-utkast";

    private void start(String title) {
        signIn("reidun");
        read("nb");
        open(DRAFTS);
        field("Navn på utkastet").fill(title);
        button("Begynn").click();
        assertThat(heading(title)).isVisible();
    }

    private byte[] download(String link) {
        String address = page.getByRole(AriaRole.LINK, named(link)).getAttribute("href");
        String page = this.page.url();
        return this.page
                .request()
                .get(page.substring(0, page.indexOf("/k/")) + address)
                .body();
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    private void hand(String label, String name, byte[] content) {
        page.getByLabel(label).setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    @Test
    void a_table_is_filled_in_as_a_spreadsheet_and_read_back() {
        start("Tider i regneark");
        page.getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(java.util.regex.Pattern.compile(
                                        "Lag egen utgave.*Er skjenketidene innenfor planens")))
                .click();
        link("Tilbake til utkastet").click();
        link("Regneark og filer").click();
        checkPage();
        screenshot("policy-files");
        String table = new String(download("Last ned valdres-serving-hours (CSV)"), StandardCharsets.UTF_8);
        assertThat(table).contains("02:00");

        hand("Arbeidsbok eller tabell", "valdres-serving-hours.csv", "helt;andre;kolonner\n1;2;3\n".getBytes());
        button("Hent inn tabellene").click();
        assertThat(page.locator("#error-summary")).containsText("Ingenting er endret.");
        assertThat(page.getByText("Dette må rettes i filen")).isVisible();
        checkPage();
        screenshot("policy-files-refused");

        hand(
                "Arbeidsbok eller tabell",
                "valdres-serving-hours.csv",
                table.replace("02:00", "01:00").getBytes(StandardCharsets.UTF_8));
        button("Hent inn tabellene").click();
        assertThat(page.getByText("Filen er hentet inn.")).isVisible();
        link("Se hva som er endret").click();
        assertThat(page.locator("main")).containsText("Skjenketiden slutter 01:00 i stedet for 02:00.");
    }

    @Test
    void an_archive_carries_a_draft_to_another_installation() {
        start("Utkastet som reiser");
        link("Regneark og filer").click();
        byte[] archive = download("Last ned utkastet (zip)");
        start("Utkastet som tar imot");
        link("Regneark og filer").click();
        hand("Arkiv", "utkast.zip", "ikke en zip".getBytes());
        button("Hent inn arkivet").click();
        assertThat(page.locator("#error-summary")).containsText("Ingenting er endret.");
        hand("Arkiv", "utkast.zip", archive);
        button("Hent inn arkivet").click();
        assertThat(page.getByText("Filen er hentet inn.")).isVisible();
    }

    @Test
    void rules_in_DRL_are_written_in_the_browser_once_an_administrator_allows_it() {
        start("Egne regler i DRL");
        String draft = page.url();
        page.getByText("Filene, som tekst").click();
        link("Ny fil").click();
        field("Navn").fill("egen.drl");
        page.getByLabel("Innhold").fill("package x");
        button("Lagre").click();
        assertThat(page.locator("#error-summary")).containsText("kan ikke endres i nettleseren før en administrator");

        signIn("admin");
        read("nb");
        open(DRAFTS);
        button("Slå på DRL i nettleseren").click();
        try {
            assertThat(page.getByText("Lagret.")).isVisible();
            checkPage();
            screenshot("policy-list");
            page.navigate(draft + "/fil");
            field("Navn").fill("egen.drl");
            page.getByLabel("Innhold")
                    .fill(
                            "package no.bevilling.rules.m3451\nimport no.bevilling.rules.fact.*\nrule \"egen\"\nwhen\n  Person( age >= )\nthen\nend\n");
            button("Lagre").click();
            assertThat(page.locator("main")).containsText("linje 5, tegn 18");
            checkPage();
            screenshot("policy-drl-refused");
        } finally {
            open(DRAFTS);
            button("Slå av DRL i nettleseren").click();
        }
        assertThat(page.getByText("Lagret.")).isVisible();
    }
}
