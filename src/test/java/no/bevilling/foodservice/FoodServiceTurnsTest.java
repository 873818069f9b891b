package no.bevilling.foodservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import no.bevilling.appeal.AppealCourse;
import no.bevilling.appeal.AppealableDecisions;
import no.bevilling.appeal.DecisionType;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseDesk;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.RelatedCases;
import no.bevilling.casework.RelationKind;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;

/** A case about a food-service licence is a case like others: with sub-tasks and relations, taken back, rejected, taken up again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FoodServiceTurnsTest {
    @Inject
    CaseDesk desk;

    @Inject
    OpenCases open;

    @Inject
    RelatedCases related;

    @Inject
    FoodServiceStops stops;

    @Inject
    StoredFiles files;

    @Inject
    @jakarta.enterprise.inject.Any
    jakarta.enterprise.inject.Instance<AppealableDecisions> appealable;

    @Test
    void both_cases_of_one_form_know_each_other_and_an_open_sub_task_stops_the_decision_and_is_named() {
        UUID serving = serving("Søsterkroa");
        UUID food = food(serving);

        assertThat(desk.call(() -> related.of(food, open.user("sara"))))
                .extracting(RelatedCases.Related::caseId, RelatedCases.Related::kind)
                .contains(org.assertj.core.groups.Tuple.tuple(serving, RelationKind.APPLIED_TOGETHER));
        page("sara", food).body(containsString("/k/3451/saker/" + serving)).body(containsString("id=\"notater\""));

        desk.send("sara", food, "/notater", "text", "Matloftet er ikke tegnet inn.")
                .statusCode(303);
        desk.send(
                        "sara",
                        food,
                        "/deloppgaver",
                        "title",
                        "Befaring med Mattilsynet",
                        "owner",
                        open.user("sara").id(),
                        "dueOn",
                        desk.today().plusDays(7))
                .statusCode(303);

        page("sara", food)
                .body(containsString("Matloftet er ikke tegnet inn."))
                .body(containsString("Deloppgaven «Befaring med Mattilsynet» er åpen."));
        assertThat(desk.call(() -> stops.of(desk.get(food)).get(0).title())).isEqualTo("Befaring med Mattilsynet");
        Browser.signedIn("sara")
                .form()
                .formParam("version", desk.get(food).version)
                .formParam("outcome", "GRANTED")
                .formParam("reasons", "Alt er i orden.")
                .post("/k/3451/serveringssaker/" + food + "/vedtak")
                .then()
                .statusCode(409);
        assertThat(desk.get(food).status).isNotEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void the_applicant_takes_back_the_one_and_keeps_the_other_and_it_may_be_taken_up_again() {
        UUID serving = serving("Halvtrukketkroa");
        UUID food = food(serving);
        UUID application = desk.get(food).applicationId;
        Browser kari = Browser.signedIn("kari");
        kari.request()
                .get("/soknad/3451/" + application)
                .then()
                .body(containsString("/soknad/3451/" + application + "/trekk?sak=servering"));

        kari.form()
                .formParam("sak", "servering")
                .formParam("reason", "Vi serverer ikke mat likevel.")
                .post("/soknad/3451/" + application + "/trekk")
                .then()
                .statusCode(303);

        assertThat(desk.get(food).status).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(desk.get(serving).isOpen()).isTrue();
        assertThat(papers(food, DocumentKind.TAKEN_BACK)).isEqualTo(1);
        page("sara", food)
                .body(containsString("Vi serverer ikke mat likevel."))
                .body(containsString("/saker/" + food + "/gjenapne"))
                .body(not(containsString("/saker/" + food + "/trekk")));

        desk.send("sara", food, "/gjenapne", "ground", "NEW_FACTS", "reason", "Feil grunnlag.")
                .statusCode(422);
        desk.send("sara", food, "/gjenapne", "ground", "APPLICANT_WANTS_IT", "reason", "De vil servere mat.")
                .statusCode(303);
        assertThat(desk.get(food).isOpen()).isTrue();
        desk.send("sara", food, "/trekk", "writtenOn", desk.today(), "reason", "E-post i dag.")
                .statusCode(303);
        assertThat(desk.get(food).status).isEqualTo(CaseStatus.WITHDRAWN);
    }

    @Test
    void an_application_that_stays_incomplete_after_guidance_is_rejected_by_two_and_the_appeal_body_tries_all_of_it()
            throws Exception {
        UUID food = food(serving("Avvistmatkroa"));
        desk.send("sara", food, "/avvisning", "reasons", "For tidlig.").statusCode(409);
        desk.send(
                        "sara",
                        food,
                        "/komplett",
                        "answer",
                        "MISSING",
                        "missing",
                        "Leiekontrakt",
                        "dueOn",
                        desk.today().plusDays(14))
                .statusCode(303);
        desk.sql(
                "update applicant_task set due_on = current_date - 2, asked_at = now() - interval '20 days' where case_id = '"
                        + food + "'");
        page("sara", food).body(containsString("/saker/" + food + "/avvisning"));

        desk.send("sara", food, "/avvisning", "reasons", "Uten leiekontrakt vet vi ikke hvem som driver stedet.")
                .statusCode(303);
        Browser.signedIn("gunnar")
                .request()
                .get("/k/3451/godkjenning")
                .then()
                .body(containsString("/k/3451/saker/" + food + "/avvisning"));
        Browser.signedIn("gunnar")
                .form()
                .formParam("version", 0)
                .post("/k/3451/saker/" + food + "/avvisning/godkjenn")
                .then()
                .statusCode(303);

        assertThat(desk.get(food).status).isEqualTo(CaseStatus.DECIDED);
        assertThat(letter(food, DocumentKind.REJECTION_LETTER))
                .contains("serveringsbevilling", "serveringsloven § 27", "drive serveringsstedet")
                .doesNotContain("alkohol");
        assertThat(desk.call(() -> appealable.stream()
                        .filter(one -> one.type() == DecisionType.REJECTION)
                        .findFirst()
                        .orElseThrow()
                        .standing(food)
                        .orElseThrow()
                        .course()))
                .isEqualTo(AppealCourse.SERVING_ACT);
        page("sara", food).body(containsString("/saker/" + food + "/avvisning"));

        desk.send("sara", food, "/gjenapne", "ground", "NOT_TO_DETRIMENT", "reason", "Kontrakten lå i en annen e-post.")
                .statusCode(303);
        assertThat(desk.get(food).isOpen()).isTrue();
        assertThat(desk.get(food).rejection).isFalse();
    }

    private UUID serving(String place) {
        return open.applied(
                "3451",
                "kari",
                place,
                LicenceType.SERVING,
                form -> form.withPlace(FoodServiceStoryTest.without(form.place()))
                        .withFoodService(new ApplicationForm.FoodService(
                                true,
                                true,
                                ApplicationForm.EstablishmentTest.TO_BE_TAKEN,
                                null,
                                "Oda Eier 100 prosent",
                                "Mona Styrer, Fagernes",
                                false,
                                null,
                                null,
                                null)));
    }

    private UUID food(UUID serving) {
        UUID food = desk.call(() -> LicensingCase.<LicensingCase>find(
                        "applicationId = ?1 and matter = ?2",
                        desk.get(serving).applicationId,
                        Matter.FOOD_SERVICE_LICENCE)
                .<LicensingCase>singleResult()
                .id);
        open.noTies("3451", food);
        return food;
    }

    private static io.restassured.response.ValidatableResponse page(String username, UUID food) {
        return Browser.signedIn(username)
                .request()
                .get("/k/3451/serveringssaker/" + food)
                .then()
                .statusCode(200);
    }

    private long papers(UUID caseId, DocumentKind kind) {
        return desk.call(() -> Document.count("caseId = ?1 and kind = ?2", caseId, kind));
    }

    private String letter(UUID caseId, DocumentKind kind) throws Exception {
        Document paper = desk.call(() -> Document.<Document>find("caseId = ?1 and kind = ?2", caseId, kind)
                .singleResult());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        files.write(open.municipality("3451"), paper.fileId, pdf);
        return PdfProof.text(pdf.toByteArray());
    }
}
