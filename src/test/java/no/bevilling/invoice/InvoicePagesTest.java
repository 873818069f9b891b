package no.bevilling.invoice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.helger.phive.peppol.PeppolValidation2026_05;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.bevilling.application.OpenCases;
import no.bevilling.demo.SyntheticNumbers;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The pages of invoices as people walk them: an invoice and its entries, a run with its progress, and the bank's file. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvoicePagesTest extends BrowserTest {
    @Inject
    InvoiceScenario story;

    @Inject
    OpenCases people;

    @Inject
    Receivables receivables;

    @Inject
    InvoiceRuns runs;

    @Inject
    InvoiceRunWorker worker;

    @Test
    void an_invoice_is_paid_given_up_and_handed_over_once() throws Exception {
        story.settings(Map.of());
        UUID licence = story.licence("Sidestova");
        UUID invoice = story.charged(licence, 660_000);
        Invoice stored = story.invoice(invoice);

        signIn("sara");
        open("/k/3451/faktura?q=" + stored.number);
        assertThat(link(String.valueOf(stored.number))).isVisible();
        checkPage();
        screenshot("invoice-list");
        link(String.valueOf(stored.number)).click();
        page.getByText("Registrer innbetaling").click();
        page.locator("#pay_amount").fill("abc");
        button("Registrer").first().click();
        assertThat(page.getByText("Skriv et beløp over null").first()).isVisible();
        checkPage();
        page.locator("#pay_amount").fill("6000");
        button("Registrer").first().click();
        assertThat(page.getByText("Innbetalingen er registrert.")).isVisible();
        assertThat(page.getByText("delbetaling").first()).isVisible();
        page.getByText("Foreslå avskrivning").click();
        page.locator("#off_reason").fill("Konkurs, boet er tomt");
        button("Foreslå").click();
        assertThat(page.getByText("Forslaget venter på godkjenning.")).isVisible();
        checkPage();
        screenshot("invoice");
        read("nn");
        open("/k/3451/faktura/" + invoice);
        screenshot("invoice-nn");
        read("nb");

        // A part is credited: the credit note goes along. The municipality has a number, so that there can be EHF.
        UUID partly = story.charged(licence, 300_000);
        story.call(() -> receivables.credit(partly, 50_000, UUID.randomUUID(), "Stedet var stengt i august."));
        numbered(SyntheticNumbers.organisationNumber(4711));

        // A run that another has begun, with its progress; it ends while the page is open.
        UUID run = story.call(() -> runs.start(people.user("sara")));
        open("/k/3451/fakturakjoring/" + run);
        assertThat(page.locator("progress")).isVisible();
        checkPage();
        screenshot("invoice-run-progress");
        worker.run(story.municipality(), run);
        assertThat(link("Last ned alt som én fil (zip)")).isVisible();
        checkPage();
        screenshot("invoice-run");
        open("/k/3451/fakturakjoring");
        assertThat(page.getByText("Alt er overlevert.")).isVisible();
        checkPage();
        numbered(null);
        Map<String, String> files = unzipped(run);
        assertThat(Path.of("target/invoices/3451/faktura-" + run + ".zip")).exists();
        EhfTest.rules();
        String ehf = files.get("ehf/" + stored.number + ".xml");
        assertThat(ehf).contains(stored.kid).contains("6600.00");
        assertThat(EhfTest.errors(ehf, PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3))
                .isEmpty();
        String credited = files.values().stream()
                .filter(text ->
                        text.contains("<CreditNote") && text.contains(String.valueOf(story.invoice(partly).number)))
                .findFirst()
                .orElseThrow();
        assertThat(EhfTest.errors(credited, PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3))
                .isEmpty();
        assertThat(files.get("regnskap.csv"))
                .startsWith("type;nummer;gjelder_faktura;")
                .contains("faktura;" + stored.number + ";;")
                .contains(";6600,00;utenfor");
        assertThat(files.keySet())
                .filteredOn(name -> name.contains(String.valueOf(stored.number)))
                .hasSizeLessThanOrEqualTo(1);
        long documents = files.get("regnskap.csv")
                .lines()
                .filter(line -> line.contains(";" + stored.number + ";"))
                .count();
        assertThat(documents).isEqualTo(1);

        // What is charged later goes with the next run, and nothing else does.
        UUID later = story.charged(licence, 213_000);
        page.reload();
        button("Start en kjøring").click();
        assertThat(link("Last ned alt som én fil (zip)")).isVisible();
        String second = page.url().replaceAll(".*/", "");
        Map<String, String> more = unzipped(UUID.fromString(second));
        assertThat(more.get("regnskap.csv").lines().count()).isEqualTo(2);
        assertThat(more.get("regnskap.csv")).contains(String.valueOf(story.invoice(later).number));

        as("gunnar");
        open("/k/3451/faktura");
        link("Se fakturaen").first().click();
        checkPage();
        as("kari");
        open("/soknad/3451/faktura/" + invoice);
        assertThat(page.getByText(stored.kid).first()).isVisible();
        checkPage();
        screenshot("invoice-own");
        read("en");
        open("/soknad/3451/faktura/" + invoice);
        checkPage();
        read("nb");
        as("admin");
        open("/k/3451/innstillinger/faktura");
        checkPage();
        screenshot("invoice-settings");
    }

    private void numbered(String organisationNumber) {
        story.call(() -> {
            Municipality.<Municipality>findById(story.municipality()).organisationNumber = organisationNumber;
            return null;
        });
    }

    private Map<String, String> unzipped(UUID run) throws Exception {
        byte[] zip = Browser.signedIn("sara")
                .request()
                .accept("*/*")
                .get("/k/3451/fakturakjoring/" + run + "/faktura.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                files.put(entry.getName(), entry.getName().endsWith(".csv") ? text.replace("\"", "") : text);
            }
        }
        return files;
    }

    private void as(String username) {
        page.context().clearCookies();
        signIn(username);
    }
}
