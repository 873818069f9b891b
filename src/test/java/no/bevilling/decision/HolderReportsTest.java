package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.ForceGround;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceViews;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.licence.ReceivedReport;
import no.bevilling.licence.ReportStatus;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holders report about their own licences, and it counts; estates report about a holder's, and a caseworker looks at it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HolderReportsTest extends DecisionSteps {
    private static final String NUMBER = "3451";

    @Inject
    LicencesInForce inForce;

    @Inject
    LicenceViews views;

    private Licence licence;
    private LocalDate today;

    @BeforeEach
    void a_licence_of_kari() {
        today = LocalDate.now(clock);
        UUID id = nordAurdal.ready("Meldekroa " + UUID.randomUUID().toString().substring(0, 6));
        propose(nordAurdal, id, sara, draft -> withPeriod(draft, today, draft.periodTo()));
        approve(nordAurdal, id, gunnar);
        licence = licence(nordAurdal, id);
    }

    @Test
    void a_manager_who_has_left_is_told_in_one_page_and_the_holder_learns_until_when_to_apply_and_what_it_costs() {
        report("kari", "MANAGER_LEFT", today.minusDays(1)).then().statusCode(303);

        assertThat(happened(LicenceEventKind.MANAGER_LEFT)).singleElement().satisfies(event -> {
            assertThat(event.details)
                    .containsEntry("manager", "Mona Styrer")
                    .containsEntry("dueOn", today.plusDays(14).toString());
            assertThat(event.recordedBy).isEqualTo(open.user("kari").id());
        });
        own("kari")
                .then()
                .statusCode(200)
                .body(containsString("Didrik Stedfortreder har styrerens plikter"))
                .body(containsString("gir 2 prikker"))
                .body(containsString("Bytte styrer eller stedfortreder"));
        Browser.signedIn("sara")
                .request()
                .get("/k/" + NUMBER + "/bevillinger/" + licence.id)
                .then()
                .body(containsString("Styreren har sluttet"));
    }

    @Test
    void a_deputy_who_has_left_is_missed_too() {
        report("kari", "DEPUTY_LEFT", today).then().statusCode(303);

        own("kari").then().body(containsString("Stedfortrederen har sluttet"));
        Browser.signedIn("gunnar")
                .request()
                .get("/k/" + NUMBER + "/bevillinger/" + licence.id)
                .then()
                .body(containsString("har ikke vært stedfortreder siden"));
    }

    @Test
    void a_business_that_has_passed_goes_on_while_the_new_owner_may_apply() {
        report("kari", "TRANSFERRED", today.minusDays(2)).then().statusCode(303);

        assertThat(now()).isEqualTo(ForceGround.TRANSFER_APPLICATION_AWAITED);
    }

    @Test
    void nothing_is_recorded_of_what_cannot_be_right() {
        report("kari", "", today).then().statusCode(422).body(containsString("Velg hva som har skjedd"));
        report("kari", "TRANSFERRED", today.plusDays(3)).then().statusCode(422);
        report("kari", "MANAGER_LEFT", today.minusYears(3)).then().statusCode(422);
        report("kari", "BANKRUPT", today).then().statusCode(422);

        assertThat(now()).isEqualTo(ForceGround.PERIOD);
        assertThat(nordAurdal.call(() -> ReceivedReport.count("licenceId", licence.id)))
                .isZero();
    }

    @Test
    void nobody_reports_about_somebody_elses_licence_as_its_holder() {
        report("nils", "MANAGER_LEFT", today).then().statusCode(404);
        own("nils").then().statusCode(404);

        assertThat(happened(LicenceEventKind.MANAGER_LEFT)).isEmpty();
    }

    @Test
    void a_bankruptcy_told_by_the_estate_counts_when_a_caseworker_has_confirmed_it() {
        estate("BANKRUPT", "Vestoppland og Valdres tingrett, 26-123456KON")
                .then()
                .statusCode(303);
        assertThat(now()).isEqualTo(ForceGround.PERIOD);
        ReceivedReport waiting = received();
        assertThat(waiting.status).isEqualTo(ReportStatus.WAITING);
        Browser sara = Browser.signedIn("sara");
        sara.request()
                .get("/k/" + NUMBER + "/bevillinger/meldinger")
                .then()
                .statusCode(200)
                .body(containsString("26-123456KON"));

        sara.form()
                .formParam("version", waiting.version)
                .post("/k/" + NUMBER + "/bevillinger/meldinger/" + waiting.id + "/bekreft")
                .then()
                .statusCode(303);

        assertThat(now()).isEqualTo(ForceGround.BANKRUPT);
        assertThat(received().status).isEqualTo(ReportStatus.CONFIRMED);
        sara.form()
                .formParam("version", waiting.version)
                .post("/k/" + NUMBER + "/bevillinger/meldinger/" + waiting.id + "/bekreft")
                .then()
                .statusCode(409);
    }

    @Test
    void a_death_that_is_confirmed_counts_as_told_on_the_day_it_came_in_and_the_estate_goes_on() {
        estate("HOLDER_DIED", "Skifteattest, tingretten").then().statusCode(303);
        ReceivedReport waiting = received();

        Browser.signedIn("sara")
                .form()
                .formParam("version", waiting.version)
                .post("/k/" + NUMBER + "/bevillinger/meldinger/" + waiting.id + "/bekreft")
                .then()
                .statusCode(303);

        assertThat(now()).isEqualTo(ForceGround.ESTATE_CONTINUES);
        assertThat(happened(LicenceEventKind.DEATH_NOTIFIED)).hasSize(1);
    }

    @Test
    void a_report_that_does_not_count_is_answered_with_a_reason_that_the_sender_reads() {
        estate("BANKRUPT", "Ingen").then().statusCode(303);
        ReceivedReport waiting = received();
        Browser sara = Browser.signedIn("sara");
        String dismiss = "/k/" + NUMBER + "/bevillinger/meldinger/" + waiting.id + "/avvis";

        sara.form().formParam("version", waiting.version).post(dismiss).then().statusCode(422);
        sara.form()
                .formParam("version", waiting.version)
                .formParam("answer", "Tingretten har ingen slik sak.")
                .post(dismiss)
                .then()
                .statusCode(303);

        assertThat(now()).isEqualTo(ForceGround.PERIOD);
        Browser.signedIn("nils")
                .request()
                .get("/soknad/bo/" + NUMBER)
                .then()
                .body(containsString("Tingretten har ingen slik sak."));
        Browser.signedIn("kari")
                .request()
                .get("/soknad/bo/" + NUMBER)
                .then()
                .body(not(containsString("Tingretten har ingen slik sak.")));
    }

    @Test
    void an_approver_handles_no_reports_and_an_estate_names_who_appointed_it() {
        Browser.signedIn("gunnar")
                .request()
                .get("/k/" + NUMBER + "/bevillinger/meldinger")
                .then()
                .statusCode(403);
        estate("BANKRUPT", "").then().statusCode(422).body(containsString("Skriv hvem som har oppnevnt deg"));
    }

    @Test
    void the_proof_of_an_estate_is_read_by_those_who_handle_the_report_and_is_a_paper_by_its_content() {
        estate("HOLDER_DIED", "Valdres tingrett 26-1", "ikke en pdf".getBytes())
                .then()
                .statusCode(422)
                .body(containsString("Filen kan ikke tas imot"));
        estate("HOLDER_DIED", "Valdres tingrett 26-1").then().statusCode(303);
        String proof = "/k/" + NUMBER + "/bevillinger/meldinger/" + received().id + "/dokumentasjon";

        Browser.signedIn("sara")
                .request()
                .get("/k/" + NUMBER + "/bevillinger/meldinger?size=100")
                .then()
                .body(containsString(proof));
        Browser.signedIn("sara").request().get(proof).then().statusCode(200).contentType("application/pdf");
        Browser.signedIn("nils").request().get(proof).then().statusCode(403);
    }

    @Test
    void a_holders_mistake_is_taken_back_by_a_caseworker_and_both_see_that_it_was_made() {
        report("kari", "MANAGER_LEFT", today).then().statusCode(303);
        ReceivedReport mistaken = received();
        String undo = "/k/" + NUMBER + "/bevillinger/meldinger/" + mistaken.id + "/angre";

        Browser.signedIn("sara")
                .form()
                .formParam("version", mistaken.version)
                .post(undo)
                .then()
                .statusCode(422);
        Browser.signedIn("sara")
                .form()
                .formParam("version", mistaken.version)
                .formParam("answer", "Kari ringte: det var feil bevilling.")
                .post(undo)
                .then()
                .statusCode(303);

        assertThat(received().status).isEqualTo(ReportStatus.UNDONE);
        assertThat(happened(LicenceEventKind.MANAGER_LEFT)).hasSize(1);
        assertThat(happened(LicenceEventKind.ANNULLED))
                .singleElement()
                .satisfies(annulled -> assertThat(annulled.refersTo).isEqualTo(mistaken.eventId));
        assertThat(nordAurdal.call(() -> views.forHolder(licence.id).vacancies()))
                .isEmpty();
        Browser.signedIn("kari")
                .request()
                .get("/soknad")
                .then()
                .body(containsString("Meldingen er trukket tilbake: Meldekroa"));
        own("kari")
                .then()
                .body(containsString("trukket tilbake"))
                .body(containsString("Ta kontakt med kommunen"))
                .body(containsString("Kari ringte: det var feil bevilling."));
        Browser.signedIn("sara")
                .form()
                .formParam("version", received().version)
                .formParam("answer", "En gang til.")
                .post(undo)
                .then()
                .statusCode(409);
    }

    private Response report(String username, String kind, LocalDate on) {
        return Browser.signedIn(username)
                .form()
                .formParam("kind", kind)
                .formParam("on", on.toString())
                .post("/soknad/fra-bevilling/" + NUMBER + "/" + licence.id + "/melding");
    }

    private Response estate(String kind, String reference) {
        return estate(kind, reference, "%PDF-1.7\nskifteattest".getBytes());
    }

    private Response estate(String kind, String reference, byte[] proof) {
        Browser nils = Browser.signedIn("nils");
        return nils.request()
                .multiPart("csrf-token", nils.token())
                .multiPart("licenceNumber", licence.licenceNumber)
                .multiPart("kind", kind)
                .multiPart("on", today.minusDays(4).toString())
                .multiPart("reference", reference)
                .multiPart("proof", "skifteattest.pdf", proof)
                .post("/soknad/bo/" + NUMBER);
    }

    private Response own(String username) {
        return Browser.signedIn(username).request().get("/soknad/fra-bevilling/" + NUMBER + "/" + licence.id);
    }

    private ReceivedReport received() {
        return nordAurdal.call(() ->
                ReceivedReport.<ReceivedReport>find("licenceId", licence.id).singleResult());
    }

    private List<LicenceEvent> happened(LicenceEventKind kind) {
        return nordAurdal.call(() -> LicenceEvent.<LicenceEvent>list("licenceId = ?1 and kind = ?2", licence.id, kind));
    }

    private ForceGround now() {
        return nordAurdal
                .call(() -> inForce.inForce(Licence.<Licence>findById(TenantKey.of(licence.id)), clock.instant()))
                .ground();
    }
}
