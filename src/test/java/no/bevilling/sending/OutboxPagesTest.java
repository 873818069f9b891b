package no.bevilling.sending;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.platform.TestMail;
import org.junit.jupiter.api.Test;

/** A caseworker sees what has gone, what has not and why, and prints what is to be posted. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutboxPagesTest extends BrowserTest {
    @Inject
    OutboxSender sender;

    @Inject
    Papers papers;

    @Inject
    OpenCases open;

    @Test
    void a_caseworker_prints_posts_and_mends_what_did_not_go() {
        int here = open.municipality("3450");
        UUID caseId = open.restaurant("3450", "kari", "Postkroa");
        Tenant.run(here, () -> OutboxMessage.update("status = SENT where status = WAITING"));
        letter(here, caseId, "Brev på papir", OutboxRecipient.TAX);
        letter(here, caseId, "Brev som ikke gikk", OutboxRecipient.APPLICANT);
        TestMail.whileDown(() -> sender.send(here));

        signIn("eline");
        open("/k/3450/utboks?vis=print");
        checkPage();
        screenshot("outbox-print");
        link("Brev på papir").click();
        assertThat(link("Åpne brevet (PDF)")).isVisible();
        checkPage();
        screenshot("outbox-message-print");
        button("Merk som postlagt").click();
        assertThat(page.getByText("Brevet er merket som postlagt.")).isVisible();

        open("/k/3450/utboks?vis=trouble");
        assertThat(page.getByText("E-posttjeneren svarte ikke").first()).isVisible();
        checkPage();
        screenshot("outbox-trouble");
        link("Brev som ikke gikk").click();
        checkPage();
        screenshot("outbox-message-trouble");
        button("Prøv igjen nå").click();
        assertThat(page.getByText("Meldingen blir sendt på nytt om et øyeblikk."))
                .isVisible();
        sender.send(here);
        open("/k/3450/utboks");
        checkPage();
        screenshot("outbox");
    }

    @Test
    void an_administrator_chooses_how_letters_go() {
        signIn("admin");
        open("/k/3454/sending");
        checkPage();
        page.locator("input[name='POLICE.channel'][value='EMAIL']").check();
        button("Lagre").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
        screenshot("sending-settings-errors");
        page.locator("[name='POLICE.email']").fill("post@politiet.test");
        button("Lagre").click();
        assertThat(page.getByText("Valgene er lagret.")).isVisible();
        screenshot("sending-settings");
        read("nn");
        open("/k/3454/sending");
        checkPage();
    }

    private void letter(int here, UUID caseId, String title, OutboxRecipient recipient) {
        Tenant.run(
                here,
                () -> papers.queue(
                        papers.keep(
                                        new Papers.Made(
                                                caseId, DocumentKind.GRANT_LETTER, title, LanguageForm.nn, null, true),
                                        "%PDF-1.7".getBytes())
                                .document(),
                        recipient));
    }
}
