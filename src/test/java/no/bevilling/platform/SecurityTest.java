package no.bevilling.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecurityTest {
    private static final String BODY = "{\"name\":\"Kroa\",\"day\":\"2026-12-01\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/personvern",
                "/logg-inn",
                "/finst-ikkje",
                "/api/nowhere",
                "/api/provoked/server",
                "/assets/app/layout.css",
                "/q/health",
                "/openapi/",
                "/openapi/openapi.json"
            })
    void every_answer_tells_the_browser_what_it_may(String path) {
        String policy = given().accept("text/html, */*")
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("microphone=()"))
                .extract()
                .header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_personal_page_is_kept_by_nobody() {
        Browser.signedIn("sara").request().get("/personvern").then().header("Cache-Control", "no-store");
        given().get("/assets/app/layout.css").then().header("Cache-Control", not(equalTo("no-store")));
    }

    @Test
    void a_script_of_another_site_cannot_use_the_session() {
        Browser sara = Browser.signedIn("sara");
        sara.request()
                .accept("application/json")
                .contentType("application/json")
                .body(BODY)
                .post("/api/provoked/k/3451/premises")
                .then()
                .statusCode(403)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("X-CSRF-TOKEN"));
    }

    @Test
    void a_token_that_is_not_the_pages_is_refused() {
        Browser sara = Browser.signedIn("sara");
        sara.request()
                .accept("application/json")
                .contentType("application/json")
                .header("X-CSRF-TOKEN", "made-up")
                .body(BODY)
                .post("/api/provoked/k/3451/premises")
                .then()
                .statusCode(400);
    }

    @Test
    void a_form_without_a_token_is_refused_and_with_one_taken() {
        Browser browser = new Browser();
        browser.token();
        browser.request()
                .formParam("j_username", "x")
                .post("/logg-inn/passord")
                .then()
                .statusCode(400);
        browser.form()
                .formParam("j_username", "x")
                .post("/logg-inn/passord")
                .then()
                .statusCode(422);
    }

    @Test
    void who_has_no_session_needs_no_token_for_the_open_API() {
        given().contentType("application/json")
                .body(BODY)
                .post("/api/provoked")
                .then()
                .statusCode(200);
    }

    @Test
    void everybody_may_ask_whether_it_is_well_and_learns_no_more() {
        String body = given().header("X-Forwarded-For", "203.0.113.7")
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(body).isEqualTo("{\"status\":\"UP\"}");
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", not(equalTo(null)));
    }

    @Test
    void metrics_are_for_this_machine_alone() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory"));
        given().header("X-Forwarded-For", "203.0.113.7")
                .get("/q/metrics")
                .then()
                .statusCode(403);
        given().header("Forwarded", "for=203.0.113.7").get("/q/metrics/").then().statusCode(403);
    }
}
