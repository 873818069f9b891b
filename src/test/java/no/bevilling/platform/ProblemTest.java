package no.bevilling.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProblemTest {
    private static final String GOOD = """
            {"name":"Kroa","day":"2026-12-01","seats":40,"hours":[{"area":"INDOOR","days":5}]}""";

    @Test
    void a_good_request_is_answered() {
        post(GOOD).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "2026-12-01"  | "2026-02-30" | day           | date that exists
            "2026-12-01"  | 20261201     | day           | date that exists
            40            | "40"         | seats         | must be a number
            40            | 40.5         | seats         | must be a number
            "Kroa"        | 17           | name          | must be a text
            "INDOOR"      | "INSIDE"     | hours[0].area | INDOOR, OUTDOOR
            "INDOOR"      | 0            | hours[0].area | INDOOR, OUTDOOR
            "days":5      | "days":null  | hours[0].days | must be a number
            """)
    void a_wrong_type_names_the_field_and_what_is_allowed(String good, String bad, String field, String message) {
        problem(post(GOOD.replace(good, bad)), 400).body("errors[0].field", equalTo(field));
        assertThat(post(GOOD.replace(good, bad)).extract().<String>path("errors[0].message"))
                .containsIgnoringCase(message);
    }

    @Test
    void an_unknown_field_is_named_with_the_known_ones() {
        problem(post(GOOD.replace("\"seats\"", "\"seat\"")), 400)
                .body("errors[0].field", equalTo("seat"))
                .body("errors[0].allowed", hasItem("seats"));
    }

    @Test
    void missing_and_broken_constraints_are_named_all_at_once() {
        problem(post("{\"hours\":[{\"area\":\"INDOOR\",\"days\":9}]}"), 400)
                .body("errors.field", hasItem("name"))
                .body("errors.field", hasItem("day"))
                .body("errors.field", hasItem("hours[0].days"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":
            {"name":"a","name":"b","day":"2026-12-01"}
            {"name":"a","day":"2026-12-01"} {}
            []
            "text"
            not json
            """)
    void what_is_not_our_JSON_is_refused(String body) {
        problem(post(body), 400);
    }

    @Test
    void no_body_at_all_is_refused() {
        problem(post(""), 400);
    }

    @Test
    void a_query_parameter_out_of_bounds_is_named() {
        problem(get("/api/provoked/fine?page=10"), 400).body("errors[0].field", equalTo("page"));
    }

    @Test
    void ten_megabytes_of_nesting_are_refused_and_not_answered_with_500() {
        problem(post("[".repeat(5_000) + " ".repeat(10_000_000)), 413);
    }

    @Test
    void a_stale_version_tells_who_and_when() {
        problem(get("/api/provoked/stale"), 409)
                .body("type", equalTo("/problems/stale-version"))
                .body("changedBy", equalTo("Kari"))
                .body("changedAt", equalTo("2026-12-01T10:00:00Z"));
        problem(get("/api/provoked/lock"), 409).body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void a_server_error_has_an_id_and_leaks_nothing() {
        String body = problem(get("/api/provoked/server"), 500)
                .body("instance", startsWith("urn:uuid:"))
                .extract()
                .asString();
        assertThat(body)
                .doesNotContain("hunter2")
                .doesNotContain("IllegalState")
                .doesNotContain("no.bevilling");
    }

    @Test
    void the_other_refusals_are_problems_too() {
        problem(get("/api/provoked/unprocessable"), 422).body("detail", containsString("rule base"));
        problem(get("/api/provoked/often"), 429).header("Retry-After", "30");
        problem(get("/api/provoked/other"), 404);
        problem(get("/api/nowhere"), 404);
        problem(get("/api/provoked/undeclared/signed-in"), 401);
        problem(given().delete("/api/provoked").then(), 405);
        problem(
                given().contentType("text/csv")
                        .body("a;b")
                        .post("/api/provoked")
                        .then(),
                415);
        problem(given().accept("image/png").get("/api/provoked/fine").then(), 406);
    }

    @Test
    void a_browser_gets_a_page() {
        given().accept("text/html").get("/finst-ikkje").then().statusCode(404).contentType(ContentType.HTML);
        given().accept("text/html").get("/api/nowhere").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void a_page_that_needs_sign_in_leads_there_and_back() {
        given().accept("text/html")
                .redirects()
                .follow(false)
                .get("/start?fra=her")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/logg-inn?til=%2Fstart%3Ffra%3Dher"));
        given().accept("application/json")
                .get("/api/v1/applications")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void a_part_of_a_page_leads_the_whole_page_to_sign_in() {
        given().header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/k/3451/saker?side=2")
                .get("/start")
                .then()
                .statusCode(401)
                .header("HX-Redirect", "/logg-inn?til=%2Fk%2F3451%2Fsaker%3Fside%3D2");
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/provoked")
                .then();
    }

    private static ValidatableResponse get(String address) {
        return given().accept(ContentType.JSON).get(address).then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status).contentType(Problem.MEDIA_TYPE).body("status", equalTo(status));
    }
}
