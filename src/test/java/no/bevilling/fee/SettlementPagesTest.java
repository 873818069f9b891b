package no.bevilling.fee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.Receivables;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.turnover.FeesFixed;
import no.bevilling.turnover.TurnoverGround;
import org.junit.jupiter.api.Test;

/**
 * A fee year of Grong, through the front door: fixed on what was expected, the return of what was sold delivered on the web,
 * settled by two people on the pages, told in a letter, and charged in one place and credited in the other
 * (alkoholforskriften § 6-3).
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SettlementPagesTest extends BrowserTest {
    private static final String HERE = "5045";
    private static final int MORE = 300;
    private static final int LESS = 301;
    private static final double PATIENCE = 90_000;
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Inject
    TurnoverGround ground;

    @Inject
    FeeRuns runs;

    @Inject
    FeeWorker worker;

    @Inject
    Receivables receivables;

    @Inject
    FeesFixed fixed;

    @Test
    void what_was_sold_is_returned_settled_told_and_charged_or_credited() {
        TurnoverGround.now("2026-12-01T10:00");
        ground.user(HERE, "grong-sak", "Siri Saksbehandler", Role.CASEWORKER);
        ground.user(HERE, "grong-leder", "Lars Leder", Role.APPROVER);
        ground.user(HERE, "grong-admin", "Ada Administrator", Role.ADMIN);
        ground.user(HERE, "grongkjeden", "Grete Grong", Role.APPLICANT);
        // 15 000 × 0,63 + 3 000 × 1,62 = 14 310 each
        ground.chain(HERE, MORE, 2, "Grongkjeden AS", "grongkjeden", 15_000, 3_000);
        UUID more = in(() -> ground.licence(HERE, MORE));
        UUID less = in(() -> ground.licence(HERE, LESS));
        post("grong-admin", "/k/5045/gebyrinnstillinger", settings()).statusCode(303);
        fixTheYear();
        FeeDecision fixedLess = decision(less, FeeKind.YEARLY);
        assertThat(fixedLess.amountOre).isEqualTo(1_431_000);

        // In January the chain tells what it sold; 16 000 and 10 000 litres of beer, 3 000 of wine in each place.
        TurnoverGround.now("2027-01-15T10:00");
        ground.job(HERE);
        deliver();

        signIn("grong-sak");
        open("/k/5045/gebyr");
        page.locator("input[name=kind][value=SETTLEMENT]").check();
        field("År").fill("2026");
        button("Regn ut").click();
        waitForJob();
        // 16 000 × 0,63 + 3 000 × 1,62 = 14 940; 10 000 × 0,63 + 3 000 × 1,62 = 11 160
        assertThat(page.locator("#gebyrene")).containsText(Pattern.compile("14.940,00"));
        assertThat(page.locator("#gebyrene")).containsText(Pattern.compile("11.160,00"));
        checkPage();
        button("Foreslå alle som er regnet ut").click();
        as("grong-leder");
        open("/k/5045/gebyr/etteroppgjor/2026");
        checkPage();
        screenshot("settlement-review");
        button("Godkjenn").click();
        waitForJob();
        page.reload();
        checkPage();
        screenshot("settlement-run");

        FeeDecision charged = decision(more, FeeKind.SETTLEMENT);
        FeeDecision credited = decision(less, FeeKind.SETTLEMENT);
        assertThat(charged.changeOre).isEqualTo(63_000);
        assertThat(charged.settlesId).isEqualTo(decision(more, FeeKind.YEARLY).id);
        assertThat(credited.changeOre).isEqualTo(-315_000);
        assertThat(in(() -> receivables
                        .of(ChargeKind.SETTLEMENT, charged.id)
                        .orElseThrow()
                        .charged()))
                .isEqualTo(63_000);
        assertThat(in(() -> receivables.of(fixedLess.invoiceId).orElseThrow().balance()))
                .isEqualTo(1_116_000);
        for (FeeDecision told : List.of(charged, credited)) {
            Document letter = in(() -> Document.<Document>findById(TenantKey.of(told.documentId)));
            assertThat(letter.kind).isEqualTo(DocumentKind.FEE_SETTLEMENT_LETTER);
            assertThat(in(() -> OutboxMessage.count("documentId", letter.id))).isEqualTo(1);
        }
        assertThat(in(() -> fixed.settled(List.of(more, less), 2026))).containsExactlyInAnyOrder(more, less);

        // The chain reads it, with how it came about, the invoice of it, and where to appeal.
        as("grongkjeden");
        open("/soknad/5045/sak/" + charged.caseId + "/gebyr");
        assertThat(page.getByText("Å betale").first()).containsText("630,00");
        assertThat(link("Klag på vedtaket")).isVisible();
        checkPage();
        screenshot("settlement-own");
        read("nn");
        page.reload();
        checkPage();
        read("nb");
        open("/soknad/5045/faktura/" + charged.invoiceId);
        assertThat(page.getByText("Etteroppgjør").first()).isVisible();
        checkPage();
        open("/soknad/5045/faktura/" + fixedLess.invoiceId);
        assertThat(page.locator("#poster")).containsText(Pattern.compile("3.150,00"));
        checkPage();
        screenshot("settlement-credited");
    }

    private static Map<String, String> settings() {
        return Map.of(
                "fromYear", "2026",
                "dueDay", "1.5.",
                "daysToPay", "30",
                "partYear", "FULL",
                "seasonal", "FULL",
                "settlement", "BOTH_WAYS",
                "rounding", "SUM",
                "grounds", "KS 12/26");
    }

    private void fixTheYear() {
        post("grong-sak", "/k/5045/gebyr", Map.of("kind", "YEARLY", "year", "2026"))
                .statusCode(303);
        finish();
        post("grong-sak", "/k/5045/gebyr/arsgebyr/2026/forslag", Map.of("version", runVersion()))
                .statusCode(303);
        post(
                        "grong-leder",
                        "/k/5045/gebyr/arsgebyr/2026/godkjenn",
                        Map.of("version", runVersion(), "body", "ADMINISTRATION"))
                .statusCode(303);
        finish();
    }

    private String runVersion() {
        return String.valueOf(in(() -> runs.of(FeeKind.YEARLY, 2026).orElseThrow()).version);
    }

    private void finish() {
        FeeRun run = in(() -> runs.of(FeeKind.YEARLY, 2026).orElseThrow());
        for (int tries = 0;
                tries < 500 && in(() -> runs.of(FeeKind.YEARLY, 2026).orElseThrow()).status != RunStatus.OPEN;
                tries++) {
            worker.run(run.municipalityId, run.id);
        }
    }

    /** The return as its forms are sent, place by place. */
    private void deliver() {
        Browser grete = Browser.signedIn("grongkjeden");
        String inbox =
                grete.request().get("/soknad").then().statusCode(200).extract().asString();
        String base = "/soknad/omsetning/5045/" + found(inbox, "/soknad/omsetning/5045/([0-9a-f-]{36})");
        String whole =
                grete.request().get(base).then().statusCode(200).extract().asString();
        List<String> places = Pattern.compile(base + "/sted/[0-9a-f-]{36}")
                .matcher(whole)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(places).hasSize(2);
        for (String place : places) {
            String form =
                    grete.request().get(place).then().statusCode(200).extract().asString();
            Map<String, String> figures = new HashMap<>(Map.of(
                    "version", found(form, VERSION.pattern()),
                    "actual-2", "3 000",
                    "expected-2", "3 000",
                    "explanation", "Som i fjor.",
                    "go", "all"));
            String beer = form.contains("000" + MORE) ? "16 000" : "10 000";
            figures.put("actual-1", beer);
            figures.put("expected-1", beer);
            grete.form().formParams(figures).post(place).then().statusCode(303);
        }
        whole = grete.request().get(base).then().extract().asString();
        grete.form()
                .formParam("version", found(whole, VERSION.pattern()))
                .post(base + "/lever")
                .then()
                .statusCode(303);
        grete.request().get("/soknad").then().body(containsString("levert"));
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private FeeDecision decision(UUID licence, FeeKind kind) {
        return in(() -> FeeDecision.<FeeDecision>find("licenceId = ?1 and kind = ?2", licence, kind)
                .<FeeDecision>singleResult());
    }

    private static ValidatableResponse post(String username, String address, Map<String, String> fields) {
        return Browser.signedIn(username)
                .form()
                .formParams(fields)
                .post(address)
                .then();
    }

    private void as(String username) {
        page.context().clearCookies();
        signIn(username);
    }

    /** The page loads itself again when the job is done. */
    private void waitForJob() {
        assertThat(page.locator("#framdrift"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(page.getByText("klar").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    private <T> T in(Callable<T> work) {
        return Tenant.call(ground.municipality(HERE), work);
    }
}
