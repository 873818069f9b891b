package no.bevilling.inspectionplan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.inspection.InspectorRecords;
import no.bevilling.inspection.TonightsPlaces;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** A planner of Snåsa: from what the year still asks for to an evening that two inspectors see as theirs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlannersYearTest extends BrowserTest {
    private static final String SNASA = "5041";
    private static final String PLAN = "/k/5041/kontrollplan";

    @Inject
    PlanGround ground;

    @Inject
    TonightsPlaces tonight;

    @Inject
    InspectorRecords inspectors;

    @Test
    void proposals_are_accepted_laid_on_a_route_and_given_to_two_who_may_inspect() {
        PlanGround.now("2026-11-30T10:00");
        ground.user(SNASA, "planner-snasa", "Siv Snåsa", Role.CASEWORKER, Role.ADMIN);
        ground.user(SNASA, "frida-fast", "Frida Fast", Role.INSPECTOR);
        ground.user(SNASA, "vidar", "Vidar Vekter", Role.INSPECTOR);
        ground.user(SNASA, "ulrik", "Ulrik Uten", Role.INSPECTOR);
        UUID pub = ground.place(SNASA, 1, "Snåsa pub", "PUB");
        ground.place(SNASA, 2, "Gjestgiveriet", "GUESTHOUSE");
        UUID shop = ground.place(SNASA, 3, "Nærbutikken", "GROCERY_SHOP");
        ground.sells(SNASA, shop);
        ground.inspected(SNASA, shop, "2026-03-06T12:00", null);
        UUID feast = ground.place(SNASA, 4, "Vinterfesten", "OTHER");
        ground.occasion(SNASA, feast, "2026-12-12T18:00", "2026-12-13T01:00");

        signIn("planner-snasa");
        open(PLAN);
        assertThat(page.getByText("8 kontroller gjenstår før nyttår: 2 i uka.")).isVisible();
        assertThat(page.getByText("1 av 9")).isVisible();
        assertThat(page.getByText("Kommunens eget mål: hvert 2. arrangement")).isVisible();
        assertThat(page.getByText("type sted: pub (+9)").first()).isVisible();
        checkPage();
        screenshot("inspection-plan");
        button("Ta med i planen").click();
        assertThat(page.locator("#error-summary")).containsText("Kryss av minst ett sted.");
        page.getByLabel("Snåsa pub, uke 49").check();
        page.getByLabel("Gjestgiveriet, uke 50").check();
        checkPage();
        screenshot("inspection-proposals");
        button("Ta med i planen").click();
        assertThat(page.getByText("2 kontroller er lagt til i planen.")).isVisible();
        button("Ta med kontroll av Skjenkebevilling for Sted 4").click();
        assertThat(page.getByText("Kontrollen av arrangementet er lagt til i planen."))
                .isVisible();

        link("Gjestgiveriet, uke 50").click();
        checkPage();
        screenshot("inspection-planned-visit");
        button("Flytt").click();
        assertThat(page.locator("#error-summary")).containsText("Velg en dag i denne uka eller senere");
        field("En dag i uka").fill("2026-12-03");
        button("Flytt").click();
        assertThat(page.getByText("Kontrollen er flyttet.")).isVisible();

        register("Frida Fast", "kommunen", "", "2024-03-01");
        register("Vidar Vekter", "vaktselskap", "Trygg Vakt AS", "2025-10-10");
        register("Ulrik Uten", "kommunen", "", "");
        open(PLAN + "/kontrollorer");
        checkPage();
        screenshot("inspectors");
        statesNoTie("Vidar Vekter", null);
        statesNoTie("Ulrik Uten", null);

        open(PLAN);
        link("Lag en rute").click();
        field("Kveld").fill("2026-12-04");
        page.getByLabel("Snåsa pub, uke 49").check();
        page.getByLabel("Gjestgiveriet, uke 49").check();
        page.getByLabel("Ulrik Uten").check();
        page.getByLabel("Vidar Vekter").check();
        checkPage();
        screenshot("inspection-route-new");
        button("Lag ruten").click();
        assertThat(page.locator("#error-summary"))
                .containsText("Ulrik Uten har ikke registrert bestått kunnskapsprøve (§ 9-3).");
        checkPage();
        page.getByLabel("Ulrik Uten").uncheck();
        button("Lag ruten").click();
        assertThat(heading("Rute fredag 4. desember 2026")).isVisible();
        String route = page.url();
        button("Gjør ruten klar").click();
        assertThat(page.locator("#error-summary")).containsText("der det skjenkes, går minst 2");
        page.getByLabel("Frida Fast").check();
        button("Lagre hvem som går").click();
        assertThat(page.locator("#error-summary")).containsText("Frida Fast har ikke sagt om det er tilknytning");
        checkPage();
        Browser frida = Browser.signedIn("frida-fast");
        frida.request()
                .get(PLAN + "/mine")
                .then()
                .statusCode(200)
                .body(containsString("4 steder venter på svaret ditt"));

        statesNoTie("Frida Fast", "Gjestgiveriet");
        page.navigate(route);
        page.getByLabel("Frida Fast").check();
        button("Lagre hvem som går").click();
        assertThat(page.locator("#error-summary")).containsText("Frida Fast har tilknytning til Gjestgiveriet.");
        PlanGround.now("2026-11-30T10:20");
        changesToNoTie("Frida Fast", "Gjestgiveriet");
        page.navigate(route);
        page.getByLabel("Frida Fast").check();
        button("Lagre hvem som går").click();
        assertThat(page.getByText("Hvem som går, er lagret.")).isVisible();
        frida.request().get(PLAN + "/mine").then().body(not(containsString("Snåsa pub")));
        String second =
                page.locator("#plan-places li").nth(1).locator("a").first().textContent();
        page.getByLabel("Flytt " + second + " tidligere").click();
        assertThat(page.locator("#plan-places li").first()).containsText(second);
        page.getByText("Tid for " + second).click();
        field("Fra klokka, " + second).fill("21:15");
        button("Lagre tid").first().click();
        assertThat(page.getByText("kl. 21.15")).isVisible();
        button("Gjør ruten klar").click();
        assertThat(page.getByText("Ruten er klar. Kontrollørene ser den nå.")).isVisible();
        assertThat(ground.checksOfRoutes("5041"))
                .as("who goes was held against §§ 9-3 and 9-5, and the answer is kept")
                .containsExactly("NO_HINDRANCE 2");
        checkPage();
        screenshot("inspection-route");

        frida.request()
                .get(PLAN + "/mine")
                .then()
                .body(containsString("Snåsa pub"))
                .body(containsString("Vidar Vekter"));
        frida.request()
                .accept("text/calendar")
                .get(PLAN + "/mine/ruter.ics")
                .then()
                .statusCode(200)
                .body(containsString("DTSTART:20261204T190000Z"))
                .body(not(containsString("pub")));
        org.assertj.core.api.Assertions.assertThat(stopsOf("frida-fast", "2026-12-04"))
                .extracting(TonightsPlaces.Stop::premises)
                .hasSize(2)
                .contains(pub);

        read("nn");
        for (String each : List.of("", "/forslag", "/steder", "/kart", "/kalender", "/innstillinger", "/venter")) {
            open(PLAN + each);
            checkPage();
            screenshot("inspection-plan-nn" + each.replace('/', '-'));
        }
        open("/k/5041/steder/" + pub);
        assertThat(page.getByText("Planlagd kontroll")).isVisible();
        page.navigate(route);
        checkPage();
        screenshot("inspection-route-nn");

        page.context().clearCookies();
        signIn("vidar");
        open(PLAN + "/mine");
        checkPage();
        screenshot("inspection-own-routes");
        open(PLAN + "/mine/tilknytning");
        checkPage();
    }

    private List<TonightsPlaces.Stop> stopsOf(String username, String day) {
        UUID account = io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>find("username", username).firstResult().id);
        return Tenant.call(
                ground.municipality(SNASA),
                () -> tonight.of(inspectors.of(account).orElseThrow().id, LocalDate.parse(day)));
    }

    private void register(String name, String employer, String company, String passed) {
        open(PLAN + "/kontrollorer");
        field("Bruker").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(name));
        page.getByLabel(employer, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.TEXTBOX,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Selskap"))
                .fill(company);
        page.getByLabel("Besto kunnskapsprøven").fill(passed);
        button("Registrer").click();
        assertThat(page.getByText("Kontrolløren er registrert.")).isVisible();
    }

    private void statesNoTie(String name, String but) {
        open(PLAN + "/kontrollorer");
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.ROW,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName(name))
                .getByText("er ikke besvart")
                .click();
        if (but != null) {
            page.getByLabel(but).check();
            button("Lagre svarene").first().click();
            assertThat(page.locator("#error-summary")).containsText("Velg hvilken tilknytning");
            checkPage();
            page.getByLabel("Hvilken tilknytning").selectOption("FAMILY");
            page.getByLabel("Forklar kort").first().fill("Søsteren eier stedet.");
        }
        button("Lagre svarene").first().click();
        assertThat(page.getByText("Svarene er lagret.")).isVisible();
        checkPage();
    }

    private void changesToNoTie(String name, String place) {
        page.navigate(page.url().replaceFirst("/kontrollplan.*", "/kontrollplan/kontrollorer"));
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.ROW,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName(name))
                .getByText("alle steder er besvart")
                .click();
        page.getByText("Endre svaret for et sted").click();
        checkPage();
        page.locator("#asked").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(place));
        button("Lagre svarene").last().click();
        assertThat(page.getByText("Svarene er lagret.")).isVisible();
    }
}
