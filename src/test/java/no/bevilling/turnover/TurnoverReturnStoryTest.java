package no.bevilling.turnover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.SheetFile;
import no.bevilling.platform.TestDatabase;
import no.bevilling.violation.PointsCase;
import no.bevilling.violation.Source;
import no.bevilling.violation.Violation;
import org.junit.jupiter.api.Test;

/** Turnover returns of two municipalities: asked for, filled in, questioned, delivered, corrected; and one that never came. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TurnoverReturnStoryTest extends BrowserTest {
    private static final String HERE = "5043";
    private static final String THERE = "5044";

    @Inject
    TurnoverGround ground;

    @Inject
    ReportedVolumes volumes;

    @Test
    void a_chain_is_asked_once_fills_in_place_by_place_explains_delivers_and_corrects() throws Exception {
        TurnoverGround.now("2026-12-01T10:00");
        ground.user(HERE, "royrvik-admin", "Ada Røyrvik", Role.ADMIN, Role.CASEWORKER);
        ground.user(HERE, "kjeden", "Kjersti Kjede", Role.APPLICANT);
        ground.chain(HERE, 1, 2, "Kjeden AS", "kjeden");
        ground.job(HERE);
        assertThat(asked("Kjeden AS")).as("before the year").isEmpty();

        // The municipality asks for attestation.
        TurnoverGround.now("2027-01-02T10:00");
        signIn("royrvik-admin");
        open("/k/" + HERE + "/omsetning");
        assertThat(page.getByText("Det er ikke bedt om oppgaver for 2027 ennå.").first())
                .isVisible();
        checkPage();
        open("/k/" + HERE + "/omsetning/innstillinger");
        checkPage();
        page.locator("#reminderDays").fill("14, femten");
        button("Lagre").click();
        assertThat(page.locator("#error-summary")).containsText("Skriv høyst fire antall dager");
        checkPage();
        page.locator("#reminderDays").fill("14, 3");
        page.locator("#attestation").check();
        button("Lagre").click();
        assertThat(page.getByText("Innstillingene er lagret.").first()).isVisible();
        screenshot("turnover-settings");

        ground.job(HERE);
        ground.job(HERE);
        TurnoverReturn made = asked("Kjeden AS").get(0);
        assertThat(asked("Kjeden AS")).hasSize(1);
        assertThat(made.places).isEqualTo(2);
        List<OutboxMessage> letters = letters(HERE, made);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).recipient).isEqualTo(OutboxRecipient.HOLDER);
        assertThat(letters.get(0).email).isEqualTo("kjeden@eksempel.example");
        UUID first = in(() -> ground.licence(HERE, 1));
        assertThat(in(() -> volumes.expected(first, 2027)).orElseThrow().litres())
                .as("as the application said")
                .isEqualTo(Map.of(1, new BigDecimal("800"), 2, new BigDecimal("200")));
        assertThat(in(() -> volumes.actual(first, 2026))).isEmpty();
        page.context().clearCookies();

        // The first place on a telephone without scripts.
        Page phone = phoneWithoutScripts();
        phone.navigate("logg-inn");
        phone.locator("input[name=j_username]").fill("kjeden");
        phone.locator("input[name=j_password]").fill("demo");
        phone.locator("form:has(input[name=j_password]) button[type=submit]")
                .first()
                .click();
        phone.navigate("soknad");
        phone.getByText("Fyll ut oppgaven").first().click();
        assertThat(phone.getByText("2 steder gjenstår før oppgaven kan leveres.")
                        .first())
                .isVisible();
        phone.getByText("Sted 1", new Page.GetByTextOptions().setExact(false))
                .first()
                .click();
        phone.locator("#actual-1").fill("1 250,5");
        phone.locator("#actual-2").fill("mange");
        phone.locator("#expected-1").fill("1300");
        phone.locator("#expected-2").fill("90");
        phone.getByText("Lagre og gå til neste sted").click();
        assertThat(phone.locator("#error-summary")).containsText("Skriv antall liter med tall");
        assertThat(phone.locator("#actual-1")).hasValue("1 250,5");
        screenshot(phone, "turnover-place-error");
        phone.locator("#actual-2").fill("80");
        phone.getByText("Lagre og gå til neste sted").click();
        assertThat(phone.locator("h1")).containsText("Sted 2");

        // The second at a desk: more than the seats make likely, and expected far below.
        signIn("kjeden");
        open("/soknad/omsetning/" + HERE + "/" + made.id);
        assertThat(page.getByText("Ett sted gjenstår før oppgaven kan leveres.").first())
                .isVisible();
        assertThat(page.getByText("1 250,5 liter").first()).isVisible();
        checkPage();
        screenshot("turnover-return");
        page.locator("#steder a:has-text(\'Sted 2\')").click();
        checkPage();
        page.locator("#actual-1").fill("12000");
        page.locator("#actual-2").fill("500");
        page.locator("#expected-1").fill("4000");
        button("Lagre").click();
        assertThat(page.getByText("Tallene er lagret.").first()).isVisible();
        assertThat(page.getByText("12 500 liter er mye for 40 plasser.").first())
                .isVisible();
        checkPage();
        screenshot("turnover-questions");
        open("/soknad/omsetning/" + HERE + "/" + made.id);
        button("Lever oppgaven").click();
        assertThat(page.locator("#error-summary")).containsText("Fyll ut tallene for alle stedene");
        assertThat(page.locator("#error-summary")).containsText("Forklar tallene vi har spurt om");
        assertThat(page.locator("#error-summary")).containsText("Legg ved bekreftelsen");
        checkPage();
        page.locator("#steder a:has-text(\'Sted 2\')").click();
        page.locator("#expected-2").fill("450");
        page.locator("#explanation").fill("Festivalen kom til bygda i 2026. Den kommer ikke igjen.");
        button("Lagre").click();
        Path attestation = Files.write(Files.createTempFile("revisor", ".pdf"), "%PDF-1.7\nrevisor".getBytes());
        page.locator("#attestedBy").fill("Reidar Revisor, Tall AS");
        page.locator("#attestation").setInputFiles(attestation);
        button("Legg ved").click();
        assertThat(page.getByText("Bekreftelsen er lagt ved.").first()).isVisible();
        checkPage();
        button("Lever oppgaven").click();
        assertThat(page.getByText("Oppgaven er levert.").first()).isVisible();
        checkPage();
        screenshot("turnover-delivered");

        UUID second = in(() -> ground.licence(HERE, 2));
        assertThat(in(() -> volumes.actual(first, 2026)).orElseThrow().litres())
                .isEqualTo(Map.of(1, new BigDecimal("1250.5"), 2, new BigDecimal("80")));
        assertThat(in(() -> volumes.expected(List.of(first, second), 2027))
                        .get(second)
                        .returnId())
                .isEqualTo(made.id);
        assertThat(in(() -> volumes.expected(second, 2028)).orElseThrow().litres())
                .as("as last told")
                .isEqualTo(Map.of(1, new BigDecimal("4000"), 2, new BigDecimal("450")));

        // A correction: what was delivered counts until the new version is.
        page.locator("#reason").fill("Vi hadde glemt uteserveringen.");
        button("Rett oppgaven").click();
        page.locator("#steder a:has-text(\'Sted 1\')").click();
        assertThat(page.getByText("Sist levert: 80 liter.").first()).isVisible();
        page.locator("#actual-2").fill("95");
        button("Lagre").click();
        assertThat(in(() -> volumes.actual(first, 2026)).orElseThrow().litres().get(2))
                .isEqualByComparingTo("80");
        button("Lever oppgaven").click();
        assertThat(page.getByText("Vi hadde glemt uteserveringen.").first()).isVisible();
        assertThat(in(() -> volumes.actual(first, 2026)).orElseThrow().litres().get(2))
                .isEqualByComparingTo("95");
        read("nn");
        page.reload();
        checkPage();
        read("en");
        page.reload();
        checkPage();
        page.context().clearCookies();
        read("nb");

        // What the caseworker sees, and programs.
        signIn("royrvik-admin");
        open("/k/" + HERE + "/omsetning?ar=2027&vis=QUESTIONED");
        checkPage();
        screenshot("turnover-list");
        link("Kjeden AS").click();
        assertThat(page.getByText("Festivalen kom til bygda i 2026.").first()).isVisible();
        assertThat(page.getByText("Bekreftet av Reidar Revisor, Tall AS").first())
                .isVisible();
        checkPage();
        screenshot("turnover-staff");
        Browser staff = Browser.signedIn("royrvik-admin");
        staff.request()
                .accept("application/json")
                .get("/api/v1/municipalities/" + HERE + "/turnover-returns/" + made.id)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("places[0].actual.'2'", equalTo(95));
        staff.request()
                .get("/k/" + HERE + "/omsetning/" + made.id + "?versjon=1")
                .then()
                .statusCode(200)
                .body(containsString("Du ser versjon 1"));
        staff.request()
                .accept("text/csv")
                .get("/k/" + HERE + "/omsetning/csv?ar=2027")
                .then()
                .statusCode(200)
                .body(containsString("Kjeden AS"));
        for (String other : List.of("kari", "sara")) {
            Browser.signedIn(other)
                    .request()
                    .get("/soknad/omsetning/" + HERE + "/" + made.id)
                    .then()
                    .statusCode(404)
                    .body(not(containsString("Kjeden")));
        }

        // Next year the figures of the last stand beside, and what departs from them is questioned.
        page.context().clearCookies();
        TurnoverGround.now("2028-01-15T10:00");
        ground.job(HERE);
        signIn("kjeden");
        open("/soknad/omsetning/" + HERE + "/" + asked("Kjeden AS").get(1).id);
        page.locator("#steder a:has-text(\'Sted 1\')").click();
        assertThat(page.getByText("I 2026 var det 1 250,5 liter.").first()).isVisible();
        page.locator("#actual-1").fill("300");
        button("Lagre").click();
        assertThat(page.getByText("300 liter er mye mindre enn").first()).isVisible();
    }

    @Test
    void one_who_does_not_deliver_is_reminded_is_late_and_gets_a_points_case_that_a_caseworker_opens() {
        TurnoverGround.now("2027-01-02T10:00");
        ground.user(THERE, "namsskogan", "Sven Saksbehandler", Role.CASEWORKER);
        ground.user(THERE, "treg", "Trygve Treg", Role.APPLICANT);
        ground.chain(THERE, 50, 2, "Sommel AS", "treg");
        ground.job(THERE);
        TurnoverReturn made = in(THERE, () -> TurnoverReturn.<TurnoverReturn>list("holderName", "Sommel AS"))
                .get(0);
        TurnoverGround.now("2027-02-01T10:00");
        ground.job(THERE);
        ground.job(THERE);
        TurnoverGround.now("2027-02-15T23:00");
        ground.job(THERE);
        assertThat(letters(THERE, made))
                .extracting(letter -> letter.kind)
                .containsExactly(
                        DocumentKind.TURNOVER_RETURN,
                        DocumentKind.TURNOVER_RETURN_REMINDER,
                        DocumentKind.TURNOVER_RETURN_REMINDER);
        assertThat(proposals(made)).as("on the last day").isEmpty();

        TurnoverGround.now("2027-02-16T08:00");
        ground.job(THERE);
        ground.job(THERE);
        List<PointsProposal> proposed = proposals(made);
        assertThat(proposed).hasSize(2);

        Browser sven = Browser.signedIn("namsskogan");
        sven.request()
                .get("/k/" + THERE + "/oppgaver")
                .then()
                .statusCode(200)
                .body(containsString("prikksaker er foreslått"));
        sven.request()
                .get("/k/" + THERE + "/omsetning?ar=2027&vis=LATE&holder=sommel")
                .then()
                .statusCode(200)
                .body(containsString("Sommel AS"), containsString("2 prikksaker foreslått"));
        String location = sven.form()
                .formParam("version", "0")
                .post("/k/" + THERE + "/omsetning/" + made.id + "/forslag/" + proposed.get(0).id + "/prikksak")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        UUID opened = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        PointsCase points =
                in(THERE, () -> PointsCase.<PointsCase>find("id", opened).singleResult());
        assertThat(points.source).isEqualTo(Source.TURNOVER_RETURN);
        assertThat(points.licenceId).isEqualTo(proposed.get(0).licenceId);
        Violation violation =
                in(THERE, () -> Violation.<Violation>find("caseId", opened).singleResult());
        assertThat(violation.points).isEqualTo(2);
        assertThat(violation.committedAt).isEqualTo("2027-02-15T23:00:00Z");
        sven.form()
                .formParam("version", "0")
                .post("/k/" + THERE + "/omsetning/" + made.id + "/forslag/" + proposed.get(0).id + "/prikksak")
                .then()
                .statusCode(409);
        sven.form()
                .formParam("version", "0")
                .formParam("because", "")
                .post("/k/" + THERE + "/omsetning/" + made.id + "/forslag/" + proposed.get(1).id + "/ligge")
                .then()
                .statusCode(422)
                .body(containsString("Skriv en grunn"));
        sven.form()
                .formParam("version", "0")
                .formParam("because", "Oppgaven kom på papir dagen før.")
                .post("/k/" + THERE + "/omsetning/" + made.id + "/forslag/" + proposed.get(1).id + "/ligge")
                .then()
                .statusCode(303);
        TurnoverGround.now("2027-02-20T08:00");
        ground.job(THERE);
        assertThat(proposals(made)).as("once for each licence and year").hasSize(2);
    }

    @Test
    void a_chain_reads_its_figures_from_a_sheet_and_nothing_is_stored_until_all_is_right() throws Exception {
        TurnoverGround.now("2027-01-02T10:00");
        ground.user(THERE, "regneark", "Rita Regneark", Role.APPLICANT);
        ground.chain(THERE, 80, 2, "Regnearket AS", "regneark");
        ground.job(THERE);
        TurnoverReturn made = in(
                THERE,
                () -> TurnoverReturn.<TurnoverReturn>find("holderName", "Regnearket AS")
                        .singleResult());
        String base = "/soknad/omsetning/" + THERE + "/" + made.id;
        Browser rita = Browser.signedIn("regneark");
        String template = rita.request()
                .accept("*/*")
                .get(base + "/regneark?format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(template).contains("Omsatt 2026 (liter)", "5044-2019-000080", "5044-2019-000081");

        String bad = """
                Bevilling;Sted;Gruppe;Omsatt 2026 (liter);Ventet 2027 (liter);Forklaring
                5044-2019-000080;Sted 80;1;1000;1100;
                5044-2019-000080;Sted 80;2;mye;100;
                5044-2019-000081;Sted 81;3;10;10;
                9999-1;Sted;1;10;10;
                5044-2019-000080;Sted 80;1;5;5;
                """;
        send(rita, base, "tall.csv", bad.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422)
                .body(
                        containsString("Ikke noe er lagret"),
                        containsString("«mye» er ikke et antall liter"),
                        containsString("«3» er ikke en gruppe som bevillingen har"),
                        containsString("«9999-1» er ikke en bevilling i denne oppgaven"),
                        containsString("Gruppe 1 står to ganger"));
        assertThat(in(THERE, () -> ReturnPlace.count("returnId = ?1 and savedAt is not null", made.id)))
                .isZero();
        send(rita, base, "tall.xlsx", "PK\3\4 no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422)
                .body(containsString("Velg et regneark"));

        byte[] good = new SheetFile(
                        "Oppgåve",
                        "Forklaring",
                        Stream.of("Løyve", "Gruppe", "Omsett 2026 (liter)", "Venta 2027 (liter)")
                                .map(heading -> new SheetFile.Column(heading, ""))
                                .toList(),
                        List.of(
                                List.of("5044-2019-000080", "1", "1000,5", "1100"),
                                List.of("5044-2019-000080", "2", "200", "210"),
                                List.of("5044-2019-000081", "1", "300", "310"),
                                List.of("5044-2019-000081", "2", "0", "0")))
                .excel();
        send(rita, base, "tall.xlsx", good).statusCode(303);
        rita.form()
                .formParam("version", made.version)
                .post(base + "/lever")
                .then()
                .statusCode(303);
        UUID licence = in(THERE, () -> ground.licence(THERE, 80));
        assertThat(in(THERE, () -> volumes.actual(licence, 2026))
                        .orElseThrow()
                        .litres()
                        .get(1))
                .isEqualByComparingTo("1000.5");
        send(rita, base, "tall.xlsx", good).statusCode(409);
    }

    @Test
    void where_a_business_passed_to_somebody_else_each_holder_is_asked_for_their_part_of_the_year() {
        TurnoverGround.now("2027-01-02T10:00");
        ground.user(THERE, "selger", "Sigrid Selger", Role.APPLICANT);
        ground.user(THERE, "kjoper", "Kjell Kjøper", Role.APPLICANT);
        ground.chain(THERE, 110, 1, "Selger AS", "selger");
        ground.chain(THERE, 111, 1, "Kjøper AS", "kjoper");
        ground.passed(THERE, 110, 111, java.time.LocalDate.of(2026, 11, 1));
        ground.job(THERE);

        ReturnPlace sold = in(
                THERE,
                () -> ReturnPlace.<ReturnPlace>find("licenceId", ground.licence(THERE, 110))
                        .singleResult());
        ReturnPlace bought = in(
                THERE,
                () -> ReturnPlace.<ReturnPlace>find("licenceId", ground.licence(THERE, 111))
                        .singleResult());
        assertThat(sold.asksActual).isTrue();
        assertThat(sold.asksExpected).as("who has sold expects nothing").isFalse();
        assertThat(sold.actualUntil).isEqualTo("2026-10-31");
        assertThat(bought.asksExpected).isTrue();
        assertThat(bought.actualFrom).isEqualTo("2026-11-01");
        Browser.signedIn("selger")
                .request()
                .get("/soknad/omsetning/" + THERE + "/" + sold.returnId + "/sted/" + sold.id)
                .then()
                .statusCode(200)
                .body(containsString("omsatt til og med 31. oktober 2026"));
        Browser.signedIn("kjoper")
                .request()
                .get("/soknad/omsetning/" + THERE + "/" + bought.returnId + "/sted/" + bought.id)
                .then()
                .statusCode(200)
                .body(containsString("overtok virksomheten 1. november 2026"));
    }

    private static io.restassured.response.ValidatableResponse send(
            Browser by, String base, String name, byte[] sheet) {
        return by.request()
                .header("X-CSRF-TOKEN", by.token())
                .contentType("multipart/form-data")
                .multiPart("sheet", name, sheet)
                .post(base + "/regneark")
                .then();
    }

    private List<TurnoverReturn> asked(String holder) {
        return in(() -> TurnoverReturn.list("holderName = ?1 order by returnYear", holder));
    }

    private List<OutboxMessage> letters(String number, TurnoverReturn of) {
        return in(number, () -> OutboxMessage.list("reference = ?1 order by createdAt, id", of.number()));
    }

    private List<PointsProposal> proposals(TurnoverReturn of) {
        return in(THERE, () -> PointsProposal.list("returnId = ?1 order by id", of.id));
    }

    private <T> T in(Callable<T> work) {
        return in(HERE, work);
    }

    private <T> T in(String number, Callable<T> work) {
        return Tenant.call(ground.municipality(number), work);
    }
}
