package no.bevilling.rules;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.platform.TestDatabase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** "Could I get a licence here?", asked through the front door. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RuleCheckResourceTest {

    @Inject
    RuleChecks checks;

    @Inject
    DatabaseRuleBaseStore store;

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/rule-checks")
                .then();
    }

    private static String example(String from, String to) {
        Assertions.assertThat(RuleCheckExample.REQUEST).contains(from);
        return RuleCheckExample.REQUEST.replace(from, to);
    }

    @Test
    void the_example_of_the_description_is_answered() throws Exception {
        String openApi = given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonNode example = new ObjectMapper()
                .readTree(openApi)
                .at(
                        "/paths/~1api~1v1~1rule-checks/post/requestBody/content/application~1json/examples/restaurant/value");
        Assertions.assertThat(example.isMissingNode()).isFalse();
        post(example.isTextual() ? example.textValue() : example.toString())
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("conclusion", equalTo("NOT_GRANTABLE"))
                .body("municipality", equalTo("3451"))
                .body("date", equalTo("2026-12-01"))
                .body("ruleBase.fingerprint", startsWith("sha256:"))
                .body("ruleBase.verified", equalTo(false))
                .body("criteria.find { it.id == 'valdres-serving-hours' }.outcome", equalTo("NOT_MET"))
                .body("criteria.find { it.id == 'valdres-serving-hours' }.values.requested", equalTo("02:30"))
                .body("criteria.find { it.id == 'valdres-serving-hours' }.values.limit", equalTo("02:00"))
                .body("limits.drinkGroups", contains(1, 2, 3))
                .body("limits.hours.dayKind", hasItems("ORDINARY", "BEFORE_SUNDAY_OR_HOLIDAY", "SUNDAY_OR_HOLIDAY"));
    }

    @Test
    void the_texts_follow_the_language_asked_for() {
        String nb = question("?lang=nb", "en");
        String nn = question("?lang=nn", "en");
        String en = question("", "en");
        Assertions.assertThat(List.of(nb, nn, en)).doesNotHaveDuplicates();
        Assertions.assertThat(question("", "*")).isEqualTo(nb);
        given().contentType(ContentType.JSON)
                .body(RuleCheckExample.REQUEST)
                .post("/api/v1/rule-checks?lang=de")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("lang"));
    }

    private static String question(String query, String acceptLanguage) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", acceptLanguage)
                .body(RuleCheckExample.REQUEST)
                .post("/api/v1/rule-checks" + query)
                .then()
                .statusCode(200)
                .extract()
                .path(
                        "criteria.find { it.id == 'national-serving-groups' || it.id == 'valdres-serving-hours' }.question");
    }

    @Test
    void bad_input_names_each_field() {
        post(example("\"02:30\"", "\"26:30\"").replace("\"NEW\"", "\"NEWEST\"").replace("\"event\"", "\"evnt\""))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("errors.field", hasItems("application.hours[0].to", "application.kind", "evnt"));
    }

    @Test
    void what_is_no_JSON_is_refused() {
        for (String body : List.of("{", "", "[]", "{\"municipality\":\"3451\",\"municipality\":\"3452\"}", "{} x")) {
            post(body).statusCode(400).contentType("application/problem+json");
        }
        given().contentType(ContentType.XML)
                .body("<a/>")
                .post("/api/v1/rule-checks")
                .then()
                .statusCode(415);
    }

    @Test
    void an_unknown_municipality_is_not_found_and_a_date_without_rules_cannot_be_answered() {
        post(example("\"3451\"", "\"9999\""))
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("9999"));
        post(example("\"2026-12-01\"", "\"2001-12-01\"")).statusCode(422).contentType("application/problem+json");
    }

    @Test
    void ten_megabytes_are_too_much() throws Exception {
        Assertions.assertThat(status("{\"municipality\":\"" + "3".repeat(10_000_000) + "\"}"))
                .isEqualTo(413);
        Assertions.assertThat(status("[".repeat(100_000))).isEqualTo(400);
    }

    private static int status(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/rule-checks"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void the_rules_come_from_the_database_and_kept_checks_replay() {
        Assertions.assertThat(store.versions())
                .extracting(RuleBaseStore.Version::id)
                .contains("national", "valdres", "3407", "3449", "3450", "3451", "3452", "3453", "3454");
        CheckRequest request = Rules.request(RuleCheckExample.REQUEST);
        CheckResult result = checks.check(request, Language.NB);
        Assertions.assertThat(checks.replay(Replay.store(request, result, Language.NB))
                        .identical())
                .isTrue();
        LayerSource valdres = Rules.chain("valdres").get(1);
        Assertions.assertThatThrownBy(() -> store.put(Rules.with(valdres, "README.md", "other bytes")))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("version of its own");
        Assertions.assertThat(checks.ruleBase("3451", LocalDate.of(2026, 12, 1)).fingerprint())
                .isEqualTo(result.ruleBase().fingerprint());
    }

    @Test
    void nothing_is_leaked_in_a_refusal() {
        post(example("\"3451\"", "\"' or 1=1\"")).statusCode(400).body("detail", not(containsString("Exception")));
    }
}
