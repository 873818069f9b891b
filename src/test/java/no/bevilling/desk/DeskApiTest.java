package no.bevilling.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Cases;
import no.bevilling.database.Tenant;
import no.bevilling.decision.CaseScenario;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What a caseworker does on pages, programs do by the API. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeskApiTest {
    private static final String API = "/api/v1/municipalities/3451";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    OpenCases open;

    @Inject
    CaseScenario scenario;

    @Inject
    Cases cases;

    @Inject
    Clock clock;

    @Test
    void every_example_that_staff_send_is_answered_as_described() throws IOException {
        String description =
                given().get("/q/openapi?format=json").then().extract().asString();
        OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForInlineApiSpecification(description)
                .build();
        UUID id = open.restaurant("3451", "kari", "Eksempelkroa");
        String other = number(open.restaurant("3451", "kari", "Eksempelnabokroa"));
        Set<String> sent = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path :
                JSON.readTree(description).path("paths").properties()) {
            for (String method : List.of("post", "put")) {
                for (JsonNode example :
                        path.getValue().path(method).at("/requestBody/content/application~1json/examples")) {
                    if (!path.getKey().startsWith("/api/v1/municipalities/{number}/")
                            || path.getKey().matches(".*(fees?|violation|inspection|plan|meetings|food).*")) {
                        continue;
                    }
                    JsonNode value = example.path("value");
                    ObjectNode body = (ObjectNode) JSON.readTree(value.isTextual() ? value.asText() : value.toString());
                    if (body.has("owner")) {
                        body.put("owner", open.user("sara").id().toString());
                    }
                    if (path.getKey().endsWith("/related")) {
                        body.put("number", other);
                    }
                    String address = path.getKey().replace("{number}", "3451").replace("{caseId}", id.toString());
                    Response answer = Browser.signedIn("sara")
                            .json()
                            .body(body.toString())
                            .request(method, address);
                    assertThat(answer.statusCode())
                            .as(address + answer.asString())
                            .isBetween(200, 201);
                    assertThat(validator
                                    .validateResponse(
                                            address,
                                            com.atlassian.oai.validator.model.Request.Method.valueOf(
                                                    method.toUpperCase(java.util.Locale.ROOT)),
                                            SimpleResponse.Builder.status(answer.statusCode())
                                                    .withContentType("application/json")
                                                    .withBody(answer.asString())
                                                    .build())
                                    .getMessages())
                            .as(address)
                            .isEmpty();
                    sent.add(path.getKey().replaceAll(".*/", ""));
                }
            }
        }
        assertThat(sent)
                .contains("notes", "sub-tasks", "related", "parties", "tie-decisions", "searches", "alert-choices");
    }

    @Test
    void a_note_sent_twice_under_one_key_stands_once() {
        UUID id = open.restaurant("3451", "kari", "Nøkkelkroa");
        String key = UUID.randomUUID().toString();

        post(id, "notes", Map.of("text", "Et notat."), key).then().statusCode(201);
        post(id, "notes", Map.of("text", "Et notat."), key).then().statusCode(201);

        get(id, "notes").then().body("total", equalTo(1)).body("items[0].text", equalTo("Et notat."));
        post(id, "notes", Map.of("text", ""), null).then().statusCode(400).body("errors.field", hasItem("text"));
    }

    @Test
    void a_sub_task_is_added_changed_and_ended_against_its_version() {
        UUID id = open.restaurant("3451", "kari", "Deloppgave-API-kroa");
        Map<String, Object> asked = Map.of(
                "title",
                "Befaring",
                "owner",
                open.user("sara").id(),
                "dueOn",
                today().plusDays(3).toString());
        String task = post(id, "sub-tasks", asked, null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Browser.signedIn("sara")
                .json()
                .body(Map.of(
                        "version",
                        7,
                        "title",
                        "Befaring",
                        "owner",
                        open.user("sara").id(),
                        "dueOn",
                        today().toString()))
                .put(API + "/cases/" + id + "/sub-tasks/" + task)
                .then()
                .statusCode(409);
        Browser.signedIn("sara")
                .json()
                .body(Map.of(
                        "version",
                        0,
                        "title",
                        "Befaring ute",
                        "owner",
                        open.user("tove").id(),
                        "dueOn",
                        today().toString()))
                .put(API + "/cases/" + id + "/sub-tasks/" + task)
                .then()
                .statusCode(200)
                .body("title", equalTo("Befaring ute"))
                .body("owner", equalTo("Tove To-Kommuner"));
        post(id, "sub-tasks/" + task + "/end", Map.of("version", 1, "dropped", true, "outcome", "Ikke nødvendig"), null)
                .then()
                .statusCode(200)
                .body("dropped", equalTo(true));
        get(id, "sub-tasks").then().body("endedBy", contains("Sara Saksbehandler"));
    }

    @Test
    void a_case_is_handed_over_taken_back_and_taken_up_again() {
        UUID id = open.restaurant("3451", "kari", "Livsløpskroa");
        post(
                        id,
                        "assignment",
                        Map.of(
                                "version",
                                version(id),
                                "handler",
                                open.user("sara").id()),
                        null)
                .then()
                .statusCode(200)
                .body("handler", equalTo(open.user("sara").id().toString()));
        post(
                        id,
                        "assignment",
                        Map.of(
                                "version",
                                version(id),
                                "handler",
                                open.user("tove").id()),
                        null)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        post(id, "withdrawal", Map.of("version", version(id), "writtenOn", today().toString(), "reason", "Brev."), null)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        post(id, "withdrawal", Map.of("version", version(id), "writtenOn", today().toString(), "reason", "Brev."), null)
                .then()
                .statusCode(409);
        post(id, "reopening", Map.of("version", version(id), "ground", "ENDED_BY_MISTAKE", "reason", "Feil sak."), null)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void what_waits_for_a_caseworker_stands_among_the_tasks_until_something_is_done_in_the_case() {
        UUID id = open.restaurant("3451", "kari", "Ventekroa på Leira");
        String number = number(id);
        post(
                        id,
                        "assignment",
                        Map.of(
                                "version",
                                version(id),
                                "handler",
                                open.user("sara").id()),
                        null)
                .then()
                .statusCode(200);
        run(() -> cases.get(id).nextDueOn = today().minusDays(1));
        Browser.signedIn("sara")
                .form()
                .formParam("version", version(id))
                .formParam("text", "Hvor mange gjester?")
                .formParam("dueOn", today().plusDays(5).toString())
                .post("/k/3451/saker/" + id + "/sporsmal/ny")
                .then()
                .statusCode(303);
        UUID task = Tenant.call(
                open.municipality("3451"),
                () -> no.bevilling.casework.ApplicantTask.<no.bevilling.casework.ApplicantTask>find("caseId", id)
                        .firstResult()
                        .id);
        tasks().body("findAll { it.key == 'ANSWERS' }.items.flatten().number", not(hasItem(number)));
        Browser kari = Browser.signedIn("kari");
        kari.request()
                .multiPart("csrf-token", kari.token())
                .multiPart("version", "0")
                .multiPart("answer", "40 gjester.")
                .post("/soknad/3451/sak/" + id + "/svar/" + task)
                .then()
                .statusCode(303);

        tasks().body("find { it.key == 'ANSWERS' }.items.number", hasItem(number));
        tasks().body("find { it.key == 'CLOCKS' }.items.number", hasItem(number))
                .body("find { it.key == 'CLOCKS' }.items.find { it.number == '" + number + "' }.late", equalTo(true));
        Browser.signedIn("sara")
                .request()
                .get("/k/3451/oppgaver")
                .then()
                .body(containsString("Frister som er ute eller snart går ut"))
                .body(containsString("Ventekroa på Leira"));
        post(id, "notes", Map.of("text", "Førti gjester er greit."), null)
                .then()
                .statusCode(201);
        tasks().body("findAll { it.key == 'ANSWERS' }.items.flatten().number", not(hasItem(number)));
    }

    @Test
    void a_proposal_waits_for_its_approver_and_not_for_who_made_it() {
        CaseScenario.Work work = scenario.at("3451").by("sara");
        UUID id = work.ready("Godkjenningsventekroa");
        work.propose(id);

        Browser.signedIn("gunnar")
                .request()
                .accept("application/json")
                .get(API + "/my-tasks")
                .then()
                .body("find { it.key == 'APPROVALS' }.items.number", hasItem(number(id)));
        tasks().body("findAll { it.key == 'APPROVALS' }.items.flatten().number", not(hasItem(number(id))));
    }

    private io.restassured.response.ValidatableResponse tasks() {
        return Browser.signedIn("sara")
                .request()
                .accept("application/json")
                .get(API + "/my-tasks")
                .then()
                .statusCode(200);
    }

    private static Response post(UUID id, String what, Map<String, ?> body, String key) {
        var request = Browser.signedIn("sara").json();
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body(body).post(API + "/cases/" + id + "/" + what);
    }

    private static Response get(UUID id, String what) {
        return Browser.signedIn("sara").request().accept("application/json").get(API + "/cases/" + id + "/" + what);
    }

    private String number(UUID id) {
        return Tenant.call(open.municipality("3451"), () -> cases.get(id).number());
    }

    private int version(UUID id) {
        return Tenant.call(open.municipality("3451"), () -> cases.get(id).version);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void run(Runnable work) {
        Tenant.run(open.municipality("3451"), work);
    }
}
