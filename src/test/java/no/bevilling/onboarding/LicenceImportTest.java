package no.bevilling.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.database.Tenant;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.SheetFile;
import no.bevilling.platform.TestDatabase;
import no.bevilling.violation.LicencePoints;
import org.junit.jupiter.api.Test;

/** A municipality begins here with the licences and points that it had elsewhere. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LicenceImportTest extends BrowserTest {
    private static final String HERE = "3438";
    private static final String PAGE = "/k/" + HERE + "/import";

    @Inject
    Municipalities municipalities;

    @Inject
    LicencesInForce inForce;

    @Inject
    LicencePoints points;

    @Inject
    Clock clock;

    @Test
    void each_wrong_cell_is_named_and_nothing_is_stored_until_all_is_right() throws Exception {
        user("import-admin", Role.ADMIN);
        user("import-caseworker", Role.CASEWORKER);
        Browser caseworker = Browser.signedIn("import-caseworker");
        caseworker.request().get(PAGE).then().statusCode(403);
        Browser admin = Browser.signedIn("import-admin");

        String licences = """
                Nummer;Type;Organisasjonsnummer;Bevillingshaver;Sted;Gateadresse;Postnummer;Poststed;Virksomhet;Plasser;Grupper;Tid inne gruppe 1;Tid inne gruppe 2;Tid inne gruppe 3;Gjelder fra;Gjelder til og med;Styrer;Stedfortreder
                SF-1;skjenkebevilling;999999999;Innlest AS;Innlestkroa;Storgata 1;2647;Sør-Fron;pub;60;1, 2;man-tor 08:00-01:00, fre-lør 08-02, søn 12:00-23.00;alle 08:00-01:00;;01.10.2024;30.09.2028;Siri Styrer;
                SF/2;skjenking;123456789;Innlest AS;Innlestkroa;Storgata 1;2647;Sør-Fron;romskip;mange;1, 4;hele døgnet;;alle 13-24;01.10.2024;30.09.2020;;
                SF-1;salgsbevilling;999999999;Et annet navn AS;Butikken;Storgata 2;2647;Sør-Fron;dagligvarebutikk;;1;man-fre 08-20;;;01.10.2024;30.09.2028;Siri Styrer;
                """;
        String wrongPoints = """
                Nummer;Overtredelse;Tidspunkt;Prikker;Vedtatt
                SF-9;romfart;i fjor;0;2026-01-10
                """;
        for (String go : List.of("try", "store")) {
            send(admin, go, licences, wrongPoints)
                    .statusCode(422)
                    .body(
                            containsString("SF/2» kan ikke være nummer"),
                            containsString("«skjenking» er verken"),
                            containsString("«123456789» er ikke et gyldig organisasjonsnummer"),
                            containsString("«romskip» er ikke en virksomhet"),
                            containsString("«mange» er ikke et antall"),
                            containsString("«1, 4» er ikke alkoholgrupper"),
                            containsString("«hele døgnet» er ikke tider"),
                            containsString("er før begynnelsen"),
                            containsString("Q, Styrer"),
                            containsString("«SF-1» står to ganger"),
                            containsString("«romfart» er ikke en overtredelse"),
                            containsString("«i fjor» er ikke et tidspunkt"),
                            containsString("«0» er ikke et antall prikker"));
            assertThat(in(() -> Licence.count())).isZero();
            assertThat(in(() -> LicenceImport.count())).isZero();
        }
    }

    @Test
    void what_is_right_is_stored_once_is_in_force_in_the_register_and_its_points_count() throws Exception {
        user("import-admin-2", Role.ADMIN, Role.CASEWORKER);
        LocalDate today = LocalDate.now(clock);
        Path licences = Files.createTempFile("bevillinger", ".xlsx");
        Files.write(
                licences,
                sheet(
                        ImportSheet.LICENCES,
                        Map.ofEntries(
                                Map.entry("Nummer", "RI-2024-7"),
                                Map.entry("Type", "skjenkebevilling"),
                                Map.entry("Organisasjonsnummer", "999 999 999"),
                                Map.entry("Bevillingshaver", "Innlest AS"),
                                Map.entry("E-post", "innlest@eksempel.example"),
                                Map.entry("Sted", "Overførtkroa"),
                                Map.entry("Gateadresse", "Kyrkjegata 1"),
                                Map.entry("Postnummer", "2630"),
                                Map.entry("Poststed", "Ringebu"),
                                Map.entry("Virksomhet", "pub"),
                                Map.entry("Plasser", "40"),
                                Map.entry("Grupper", "1 og 2"),
                                Map.entry("Tid inne gruppe 1", "man-tor 08:00-01:00, fre-lør 08:00-02:00"),
                                Map.entry("Tid inne gruppe 2", "alle 08-01"),
                                Map.entry("Gjelder fra", "01.10.2024"),
                                Map.entry("Gjelder til og med", "30.09.2028"),
                                Map.entry("Styrer", "Siri Styrer"),
                                Map.entry("Vilkår", "Vakt i helgene | Ingen musikk ute"))));
        Path violations = Files.createTempFile("prikker", ".csv");
        Files.writeString(
                violations,
                "Nummer;Overtredelse;Tidspunkt;Prikker;Vedtatt\nRI-2024-7;omsetningsoppgave ikke levert innen fristen;"
                        + today.minusMonths(3) + " 08:00;2;" + today.minusMonths(2) + "\n");
        signIn("import-admin-2");
        open("/k/3439/import");
        checkPage();
        page.locator("#licences").setInputFiles(licences);
        page.locator("#points").setInputFiles(violations);
        button("Prøv").click();
        assertThat(page.getByText("1 bevillinger og 1 overtredelser med prikker er klare")
                        .first())
                .isVisible();
        checkPage();
        assertThat(there(() -> Licence.count())).as("a trial stores nothing").isZero();
        for (String said : List.of(
                "1 bevillinger og 1 overtredelser med prikker er lest inn. 0 var",
                "0 bevillinger og 0 overtredelser med prikker er lest inn. 1 var")) {
            page.locator("#licences").setInputFiles(licences);
            page.locator("#points").setInputFiles(violations);
            button("Les inn og lagre").click();
            assertThat(page.getByText(said).first()).isVisible();
        }
        checkPage();
        screenshot("licence-import");

        Licence licence =
                there(() -> Licence.<Licence>find("licenceNumber", "RI-2024-7").singleResult());
        assertThat(licence.decisionId).isNull();
        assertThat(there(() -> inForce.inForce(licence, clock.instant())).holds())
                .isTrue();
        GrantedTerms given = there(
                () -> GrantedTerms.<GrantedTerms>find("licenceId", licence.id).singleResult());
        assertThat(given.managerName).isEqualTo("Siri Styrer");
        assertThat(given.conditions).containsExactly("Vakt i helgene", "Ingen musikk ute");
        assertThat(given.hours).hasSize(3);
        assertThat(there(() -> points.of(licence)).at(clock.instant())).isEqualTo(2);
        Browser admin = Browser.signedIn("import-admin-2");
        admin.request().get("/register/RI-2024-7").then().statusCode(200).body(containsString("Overførtkroa"));
        admin.request()
                .get("/k/3439/bevillinger/" + licence.id)
                .then()
                .statusCode(200)
                .body(containsString("Lest inn fra et tidligere system"));
        admin.request()
                .get("/k/3439/bevillinger/" + licence.id + "/prikker")
                .then()
                .statusCode(200)
                .body(containsString("Gitt i et tidligere system"));

        // Nobody is known for the holder: a caseworker invites them, and the general manager takes over.
        user("innlest-leder");
        String invitations = "/k/3439/import/invitasjoner";
        open(invitations);
        checkPage();
        button("Inviter Innlest AS").click();
        String link = page.locator("main .code").first().textContent().strip();
        checkPage();
        screenshot("holder-invitation");
        String claim = link.substring(link.indexOf("/soknad/invitasjon/"));
        Browser leader = Browser.signedIn("innlest-leder");
        leader.request().get(claim).then().statusCode(200).body(containsString("Innlest AS"));
        leader.form().formParam("as", "").post(claim).then().statusCode(422).body(containsString("Velg hvilken rolle"));
        leader.form().formParam("as", "GENERAL_MANAGER").post(claim).then().statusCode(303);
        leader.form().formParam("as", "CHAIR").post(claim).then().statusCode(404);
        leader.request()
                .get("/soknad/fra-bevilling/3439/" + licence.id)
                .then()
                .statusCode(200)
                .body(containsString("RI-2024-7"));
        String inbox =
                leader.request().get("/soknad").then().statusCode(200).extract().asString();
        assertThat(inbox).contains("Overførtkroa");
        Matcher own = Pattern.compile("/soknad/3439/[0-9a-f-]{36}").matcher(inbox);
        assertThat(own.find()).isTrue();
        leader.request().get(own.group()).then().statusCode(200).body(containsString("Overførtkroa"));
        admin.request().get(invitations).then().body(containsString("Alle bevillingshavere har tilgang"));
        admin.request()
                .accept("application/json")
                .get("/api/v1/municipalities/3439/licence-imports")
                .then()
                .statusCode(200)
                .body("items[0].licences", org.hamcrest.Matchers.equalTo(1));

        admin.request()
                .accept("*/*")
                .get("/k/3439/import/mal/prikker?format=csv")
                .then()
                .statusCode(200)
                .body(containsString("Overtredelse"), not(containsString("Bevillingshaver")));
    }

    /** A workbook with one row. */
    private static byte[] sheet(ImportSheet of, Map<String, String> row) {
        List<String> headings = new ArrayList<>(row.keySet());
        return new SheetFile(
                        "Bevillinger",
                        "Forklaring",
                        headings.stream()
                                .map(heading -> new SheetFile.Column(heading, ""))
                                .toList(),
                        List.of(headings.stream().map(row::get).toList()))
                .excel();
    }

    private static ValidatableResponse send(Browser by, String go, String licences, String points) {
        return by.request()
                .header("X-CSRF-TOKEN", by.token())
                .contentType("multipart/form-data")
                .multiPart("licences", "bevillinger.csv", licences.getBytes(StandardCharsets.UTF_8))
                .multiPart("points", "prikker.csv", points.getBytes(StandardCharsets.UTF_8))
                .multiPart("go", go)
                .post(PAGE)
                .then();
    }

    private void user(String username, Role... roles) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Account.count("username", username) > 0) {
                return;
            }
            Account account = new Account();
            account.username = username;
            account.passwordHash = BcryptUtil.bcryptHash("demo", 4);
            account.displayName = "Ina Innleser";
            account.persistAndFlush();
            for (String number : List.of(HERE, "3439")) {
                for (Role role : roles) {
                    new RoleGrant(
                                    account.id,
                                    municipalities
                                            .byNumber(number)
                                            .orElseThrow()
                                            .id(),
                                    role)
                            .persist();
                }
            }
        });
    }

    private <T> T in(Callable<T> work) {
        return Tenant.call(municipalities.byNumber(HERE).orElseThrow().id(), work);
    }

    private <T> T there(Callable<T> work) {
        return Tenant.call(municipalities.byNumber("3439").orElseThrow().id(), work);
    }
}
