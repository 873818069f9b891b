package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.application.Application;
import no.bevilling.application.ApplicationStatus;
import no.bevilling.application.OpenCases;
import no.bevilling.consultation.Statement;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.decision.Decision;
import no.bevilling.decision.DecisionStatus;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** An application is taken back, and a case that has ended is taken up again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseTurnsTest {
    @Inject
    CaseDesk desk;

    @Inject
    OpenCases open;

    @Inject
    CaseScenario scenario;

    @Inject
    SubTasks tasks;

    @Test
    void the_applicant_takes_the_application_back_and_everything_that_waits_ends() {
        UUID id = desk.received("Trekkekroa");
        UUID application = desk.get(id).applicationId;
        desk.send(
                        "sara",
                        id,
                        "/uttalelser/ny",
                        "body",
                        "POLICE",
                        "dueOn",
                        desk.today().plusDays(10))
                .statusCode(303);
        desk.send(
                        "sara",
                        id,
                        "/sporsmal/ny",
                        "text",
                        "Når åpner dere?",
                        "dueOn",
                        desk.today().plusDays(10))
                .statusCode(303);
        desk.send(
                        "sara",
                        id,
                        "/deloppgaver",
                        "title",
                        "Befaring",
                        "owner",
                        open.user("sara").id(),
                        "dueOn",
                        desk.today())
                .statusCode(303);

        Browser kari = Browser.signedIn("kari");
        kari.request().get("/soknad/3451/" + application).then().body(containsString("Trekk søknaden"));
        kari.form()
                .formParam("reason", "Vi fant et annet lokale.")
                .post("/soknad/3451/" + application + "/trekk")
                .then()
                .statusCode(303);

        assertThat(desk.get(id).status).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(desk.get(id).nextDueOn).isNull();
        assertThat(desk.call(() -> Application.<Application>findById(TenantKey.of(application)).status))
                .isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(desk.call(() -> tasks.open(id))).isEmpty();
        assertThat(desk.call(() -> ApplicantTask.count("caseId = ?1 and closedAt is null", id)))
                .isZero();
        assertThat(desk.call(() -> Statement.count("caseId = ?1 and answer is null and recalledAt is null", id)))
                .isZero();
        assertThat(papers(id, DocumentKind.TAKEN_BACK)).isEqualTo(1);
        kari.request()
                .get("/soknad/3451/" + application)
                .then()
                .body(containsString("Trukket"))
                .body(not(containsString("/trekk")));
        desk.read("sara", id, "").body(containsString("av søkeren: Vi fant et annet lokale."));
        kari.form().post("/soknad/3451/" + application + "/trekk").then().statusCode(409);
    }

    @Test
    void a_registered_body_is_told_that_its_statement_is_not_needed_and_asked_anew_when_the_case_goes_on() {
        UUID id = desk.received("Tilbakekallskroa");
        Statement registered =
                desk.call(() -> Statement.<Statement>find("caseId = ?1 and bodyId is not null and answer is null", id)
                        .firstResult());
        assertThat(registered)
                .as("the demo's municipality asks a registered body by itself")
                .isNotNull();

        desk.send("sara", id, "/trekk", "writtenOn", desk.today(), "reason", "E-post i dag.")
                .statusCode(303);
        assertThat(notices(id, OutboxNotice.STATEMENT_RECALLED)).isPositive();
        long asked = notices(id, OutboxNotice.STATEMENT_REQUESTED);

        desk.send("sara", id, "/gjenapne", "ground", "APPLICANT_WANTS_IT", "reason", "Søkeren ombestemte seg.")
                .statusCode(303);
        assertThat(desk.get(id).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(notices(id, OutboxNotice.STATEMENT_REQUESTED)).isGreaterThan(asked);
        Statement again = desk.call(() -> Statement.findById(TenantKey.of(registered.id)));
        assertThat(again.recalledAt).isNull();
        assertThat(again.requestedOn).isEqualTo(desk.today());
        assertThat(desk.call(() -> Application.<Application>findById(TenantKey.of(desk.get(id).applicationId)).status))
                .isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(papers(id, DocumentKind.REOPENED)).isEqualTo(1);
    }

    @Test
    void a_caseworker_registers_the_written_word_of_the_applicant_with_its_day() {
        UUID id = desk.received("Brevtrekkekroa");

        desk.send("sara", id, "/trekk", "writtenOn", desk.today().plusDays(1), "reason", "")
                .statusCode(422)
                .body(containsString("Skriv en dag fra og med dagen søknaden kom"))
                .body(containsString("Skriv en begrunnelse"));
        desk.send("sara", id, "/trekk", "writtenOn", desk.today(), "reason", "Brev, journalført i dag.")
                .statusCode(303);

        assertThat(desk.get(id).status).isEqualTo(CaseStatus.WITHDRAWN);
        desk.read("sara", id, "").body(containsString("Søknaden er trukket. Saken er avsluttet uten vedtak."));
    }

    @Test
    void nobody_but_the_applicant_takes_it_back_and_a_draft_is_thrown_away_instead() {
        UUID id = desk.received("Andreskroa");

        Browser.signedIn("nils")
                .form()
                .post("/soknad/3451/" + desk.get(id).applicationId + "/trekk")
                .then()
                .statusCode(404);
        assertThat(desk.get(id).status).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void a_proposal_waits_for_nobody_once_the_application_is_taken_back() {
        CaseScenario.Work work = scenario.at("3451").by("sara");
        UUID id = work.ready("Trukketforslagkroa");
        work.propose(id);

        desk.send("sara", id, "/trekk", "writtenOn", desk.today(), "reason", "E-post.")
                .statusCode(303);

        assertThat(desk.call(() -> Decision.count("caseId = ?1 and status = ?2", id, DecisionStatus.PROPOSED)))
                .isZero();
        Browser.signedIn("gunnar")
                .request()
                .get("/k/3451/godkjenning")
                .then()
                .body(not(containsString("Trukketforslagkroa")));
    }

    @Test
    void a_decided_case_is_taken_up_again_on_a_ground_of_the_act_and_its_licence_holds_meanwhile() {
        UUID id = scenario.at("3451").by("sara").granted("Gjenåpningskroa", "gunnar");

        desk.send("sara", id, "/trekk", "writtenOn", desk.today(), "reason", "For sent.")
                .statusCode(409);
        desk.send("sara", id, "/gjenapne", "ground", "APPLICANT_WANTS_IT", "reason", "Nei.")
                .statusCode(422)
                .body(containsString("Velg grunnlag."));
        desk.send("sara", id, "/gjenapne", "ground", "NOT_TO_DETRIMENT", "reason", "Vi overså uteområdet.")
                .statusCode(303);

        assertThat(desk.get(id).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(desk.call(() -> Decision.count("caseId = ?1 and status = ?2", id, DecisionStatus.SET_ASIDE)))
                .isEqualTo(1);
        Licence licence = desk.call(() -> Licence.<Licence>find("caseId", id).firstResult());
        Browser.signedIn("sara")
                .request()
                .get("/register/" + licence.licenceNumber)
                .then()
                .statusCode(200)
                .body(not(containsString("Gjelder ikke")));
        desk.read("sara", id, "")
                .body(containsString("Saken er tatt opp igjen."))
                .body(containsString("Vi overså uteområdet."));
    }

    @Test
    void an_open_case_has_not_ended_and_a_stale_form_says_so() {
        UUID id = desk.received("Åpenkroa");

        desk.send("sara", id, "/gjenapne", "ground", "INVALID", "reason", "Nei.")
                .statusCode(409);
        Browser.signedIn("sara")
                .form()
                .formParam("version", desk.version(id) - 1)
                .formParam("writtenOn", desk.today().toString())
                .formParam("reason", "E-post.")
                .post("/k/3451/saker/" + id + "/trekk")
                .then()
                .statusCode(409)
                .body(containsString("Noen andre har endret saken"));
    }

    private long papers(UUID id, DocumentKind kind) {
        return desk.call(() -> Document.count("caseId = ?1 and kind = ?2", id, kind));
    }

    private long notices(UUID id, OutboxNotice notice) {
        return desk.call(() -> OutboxMessage.count("caseId = ?1 and notice = ?2", id, notice));
    }
}
