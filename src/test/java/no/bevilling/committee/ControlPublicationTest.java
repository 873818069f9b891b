package no.bevilling.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.decision.CaseScenario;
import no.bevilling.inspection.Inspection;
import no.bevilling.inspection.InspectionMode;
import no.bevilling.inspection.InspectionStatus;
import no.bevilling.inspection.OralAccount;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The public register shows inspections and points where a municipality has chosen to, and nowhere else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ControlPublicationTest extends BrowserTest {
    private static final String HERE = "3454";
    private static final String REGISTER = "/api/v1/register/licences";

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases cases;

    @Inject
    ControlPublication publication;

    @Inject
    Clock clock;

    @AfterEach
    void nothing_is_shown() {
        Tenant.run(cases.municipality(HERE), () -> publication.choose(false));
    }

    @Test
    void nothing_is_shown_until_the_municipality_has_chosen_and_nothing_after_it_has_chosen_otherwise() {
        String place = "Registerkroa " + UUID.randomUUID().toString().substring(0, 8);
        UUID caseId = scenario.at(HERE).by("viljar").granted(place, "gudrun");
        Licence licence = Tenant.call(
                cases.municipality(HERE),
                () -> Licence.<Licence>find("caseId", caseId).firstResult());
        LocalDate day = LocalDate.now(clock);
        inspected(licence, day, InspectionStatus.SIGNED);
        inspected(licence, day, InspectionStatus.HANDED_IN);
        Browser anybody = new Browser();
        String one = REGISTER + "/" + licence.licenceNumber;
        anybody.request()
                .accept("application/json")
                .get(one)
                .then()
                .statusCode(200)
                .body("controls", nullValue());

        signIn("admin");
        open("/k/" + HERE + "/innstillinger");
        link("Kontroller og prikker i bevillingsregisteret").click();
        checkPage();
        page.getByLabel("Ja, fra og med nå, også det som er gjort før").check();
        button("Lagre").click();
        assertThat(page.getByText("Valget er lagret.").first()).isVisible();
        screenshot("publication-nb");

        anybody.request()
                .accept("application/json")
                .get(one)
                .then()
                .body("controls.inspections.size()", equalTo(1))
                .body("controls.inspections[0].on", equalTo(day.toString()))
                .body("controls.inspections[0].findings", equalTo(true))
                .body("controls.points.size()", equalTo(0))
                .body(not(containsString("Kontrollør")));
        assertThat(csvLine(anybody, licence.licenceNumber)).contains(";\"1\";\"" + day + "\";\"0\";");
        open("/register/" + licence.licenceNumber);
        assertThat(heading("Kontroller")).isVisible();
        assertThat(page.getByText("kontroll med funn")).isVisible();
        checkPage();
        screenshot("register-controls-nb");
        // Another municipality has not chosen, and shows nothing.
        anybody.request()
                .accept("application/json")
                .get(REGISTER + "?municipality=3451")
                .then()
                .statusCode(200)
                .body(not(containsString("\"controls\":{")));

        Tenant.run(cases.municipality(HERE), () -> publication.choose(false));
        anybody.request().accept("application/json").get(one).then().body("controls", nullValue());
        assertThat(csvLine(anybody, licence.licenceNumber)).contains(";;;;");
    }

    @Test
    void only_the_administrator_of_the_municipality_chooses() {
        for (String other : List.of("viljar", "gudrun", "ulf", "reidun")) {
            Browser browser = Browser.signedIn(other);
            browser.request()
                    .get("/k/" + HERE + "/innstillinger/kontroller")
                    .then()
                    .statusCode(403);
            browser.form()
                    .formParam("shown", "true")
                    .post("/k/" + HERE + "/innstillinger/kontroller")
                    .then()
                    .statusCode(403);
        }
        Browser.signedIn("admin")
                .form()
                .formParam("shown", "kanskje")
                .post("/k/" + HERE + "/innstillinger/kontroller")
                .then()
                .statusCode(422);
    }

    private static String csvLine(Browser browser, String licenceNumber) {
        return browser.request()
                .accept("*/*")
                .get(REGISTER + ".csv?text=" + licenceNumber)
                .asString()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private void inspected(Licence licence, LocalDate on, InspectionStatus status) {
        Instant began = on.atTime(0, 10).atZone(clock.getZone()).toInstant();
        UUID by = cases.user("kristin").id();
        Tenant.run(cases.municipality(HERE), () -> {
            Inspection one = new Inspection();
            one.visitId = one.id;
            one.premisesId = licence.premisesId;
            one.licenceId = licence.id;
            one.licenceType = licence.licenceType;
            one.mode = InspectionMode.OPEN;
            one.startedAt = began;
            one.endedAt = began.plus(Duration.ofMinutes(40));
            one.oralAccount = OralAccount.GIVEN;
            one.findings = true;
            one.status = status;
            one.signedAt = status == InspectionStatus.SIGNED ? one.endedAt : null;
            one.handedInAt = one.endedAt;
            one.handedInBy = by;
            one.handedInByName = "Kristin Kontrollør";
            one.reportDueOn = on.plusDays(7);
            one.persistAndFlush();
        });
    }
}
