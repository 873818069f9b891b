package no.bevilling.fund;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.document.PdfProof;
import no.bevilling.invoice.Charge;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.ChargeLine;
import no.bevilling.invoice.InvoiceEntries;
import no.bevilling.invoice.Receivables;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The alcohol fund of a municipality of Midtdalen, from its resolution to a grant, with what is left at each step. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FundPagesTest extends BrowserTest {
    @Inject
    OpenCases people;

    @Inject
    Fund fund;

    @Inject
    Receivables receivables;

    @Inject
    InvoiceEntries entries;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void fees_come_in_grants_go_out_and_the_balance_is_their_sum() throws Exception {
        LocalDate today = LocalDate.now(clock);
        signIn("frida");
        open("/k/3436/fond");
        checkPage();
        long before = call(fund::balance);

        UUID invoice = charged(660_000);
        call(() -> entries.pay(entries.get(invoice), 700_000, today, "", null));
        assertThat(call(fund::balance)).isEqualTo(before + 700_000);
        call(() -> entries.refund(entries.get(invoice), 40_000, today, "For mye", null));
        assertThat(call(fund::balance)).isEqualTo(before + 660_000);

        button("Før posten").click();
        assertThat(page.getByText("Skriv et beløp over null").first()).isVisible();
        checkPage();
        page.locator("#kind").selectOption("GRANT");
        page.locator("#amount").fill("99999999");
        page.locator("#on").fill(today.toString());
        page.locator("#title").fill("Ungdomsklubben, tiltak mot rus");
        page.locator("#decidedBy").fill("Formannskapet");
        page.locator("#resolution").fill("Sak 12/26");
        button("Før posten").click();
        assertThat(page.getByText("Det kan ikke deles ut mer enn det er i fondet")
                        .first())
                .isVisible();
        page.locator("#amount").fill("1500,50");
        button("Før posten").click();
        assertThat(page.getByText("Posten er ført.")).isVisible();
        assertThat(page.getByText("Ungdomsklubben, tiltak mot rus").first()).isVisible();
        assertThat(call(fund::balance)).isEqualTo(before + 660_000 - 150_050);
        checkPage();
        screenshot("fund");

        // The neighbour takes its fund into use, and stands beside this one for whoever works with both.
        open("/k/3438/fond");
        button("Lagre").click();
        assertThat(page.getByText("Skriv hva fondet heter").first()).isVisible();
        checkPage();
        page.locator("#name").fill("Alkoholavgiftsfondet");
        page.locator("#basis").fill("Kommunestyret 12. mars 2024, sak 20/24");
        page.locator("#beginsOn").fill(today.withDayOfYear(1).toString());
        button("Lagre").click();
        assertThat(page.getByText("Fondet er lagret.")).isVisible();
        page.locator("#kind").selectOption("OPENING");
        page.locator("#amount").fill("12345");
        page.locator("#on").fill(today.toString());
        page.locator("#title").fill("Sto i fondet fra før");
        button("Før posten").click();
        assertThat(page.getByText("Posten er ført.")).isVisible();
        open("/k/3436/fond");
        assertThat(link("Sør-Fron")).isVisible();
        assertThat(page.getByText("12\u202f345,00").first()).isVisible();
        assertThat(call(fund::balance)).isEqualTo(before + 660_000 - 150_050);
        read("nn");
        open("/k/3436/fond");
        checkPage();
        read("nb");

        List<FundYear> years = call(fund::years);
        FundYear now = years.get(years.size() - 1);
        assertThat(now.year()).isEqualTo(today.getYear());
        assertThat(now.closing()).isEqualTo(call(fund::balance));
        for (int i = 1; i < years.size(); i++) {
            assertThat(years.get(i).opening()).isEqualTo(years.get(i - 1).closing());
        }

        Browser frida = Browser.signedIn("frida");
        String csv = frida.request()
                .accept("*/*")
                .get("/k/3436/fond/fond.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv)
                .startsWith("ar;dag;slag;hva;vedtatt_av;vedtak;belop")
                .contains("tildeling;\"Ungdomsklubben, tiltak mot rus\";Formannskapet;\"Sak 12/26\";\"1500,50\"");
        byte[] pdf = frida.request()
                .accept("*/*")
                .get("/k/3436/fond/fond.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        PdfProof.assertArchivableAndAccessible("fund", pdf);
        assertThat(PdfProof.text(pdf))
                .contains("Alkoholfond i Nord-Fron kommune")
                .contains("Formannskapet");
        assertThat(Browser.signedIn("sara").request().get("/k/3436/fond").statusCode())
                .isEqualTo(403);
        assertThat(Tenant.<Long>call(people.municipality("3451"), fund::balance))
                .isZero();
    }

    @Test
    void an_entry_is_never_changed() {
        call(() -> {
            assertThat(entities.createNativeQuery("select count(*) from fund_entry", Long.class)
                            .getSingleResult())
                    .isNotNull();
            return null;
        });
        for (String change : List.of("update fund_entry set amount_ore = 1", "delete from fund_entry")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> call(() -> entities.createNativeQuery(change).executeUpdate()))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    private UUID charged(long ore) {
        return call(() -> {
            Organisation payer = new Organisation();
            payer.name = "Fronsbygdens gjestgiveri";
            payer.persistAndFlush();
            return receivables.charge(new Charge(
                    ChargeKind.YEARLY_FEE,
                    UUID.randomUUID(),
                    null,
                    null,
                    null,
                    payer.id,
                    null,
                    LocalDate.now(clock).getYear(),
                    LocalDate.now(clock).plusDays(30),
                    List.of(new ChargeLine("Øl", BigDecimal.ONE, "EA", BigDecimal.valueOf(ore, 2), ore))));
        });
    }

    private <T> T call(Callable<T> work) {
        return Tenant.call(people.municipality("3436"), work);
    }
}
