package no.bevilling.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language a page comes in, and what browsers may keep. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LanguageTest {
    @Test
    void a_reader_who_asks_for_nothing_gets_bokmal() {
        given().get("/personvern").then().body(containsString("<html lang=\"nb\""));
    }

    @Test
    void the_browsers_language_counts_until_the_reader_chooses_one() {
        given().header("Accept-Language", "nn-NO,nb;q=0.5")
                .get("/personvern")
                .then()
                .body(containsString("<html lang=\"nn\""));
        given().header("Accept-Language", "nn-NO")
                .cookie("sprak", "en")
                .get("/personvern")
                .then()
                .body(allOf(containsString("<html lang=\"en\""), containsString("<h1>Privacy</h1>")));
        given().cookie("sprak", "\"><script>")
                .get("/personvern")
                .then()
                .body(allOf(containsString("<html lang=\"nb\""), not(containsString("<script>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example"})
    void choosing_a_language_never_leads_to_another_site(String address) {
        given().redirects()
                .follow(false)
                .queryParam("til", address)
                .get("/sprak/nn")
                .then()
                .statusCode(303)
                .header("Location", allOf(not(containsString("evil")), endsWith("/")));
    }

    @Test
    void a_language_that_is_not_spoken_here_is_not_found() {
        given().get("/sprak/de").then().statusCode(404);
    }

    @Test
    void browsers_keep_what_a_version_names() {
        given().get("/assets/htmx-2.0.11/htmx.min.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=31536000"));
        given().get("/assets/app/layout.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", not(containsString("31536000")));
    }
}
