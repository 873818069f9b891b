package no.bevilling.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import no.bevilling.account.Accounts;
import no.bevilling.database.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {
    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    @Test
    void a_demo_user_signs_in_and_comes_back_to_where_he_was() {
        Browser browser = new Browser();
        browser.form()
                .formParam("j_username", "sara")
                .formParam("j_password", "demo")
                .formParam("til", "/personvern?a=1")
                .post("/logg-inn/passord")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/personvern?a=1"));
        browser.request().get("/personvern").then().statusCode(200).body(containsString("Sara Saksbehandler"));
    }

    @Test
    void the_session_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        Response answer = new Browser().typePassword("sara", "demo");
        assertThat(answer.getDetailedCookie(SessionCookies.NAME).isHttpOnly()).isTrue();
        assertThat(answer.getDetailedCookie(SessionCookies.NAME).getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(answer.getCookie(SessionCookies.NAME)).doesNotContain("sara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", "/a\nb"})
    void nobody_is_sent_to_another_site_after_sign_in(String elsewhere) {
        new Browser()
                .form()
                .formParam("j_username", "sara")
                .formParam("j_password", "demo")
                .formParam("til", elsewhere)
                .post("/logg-inn/passord")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("example.org")))
                .header("Location", not(containsString("alert")));
    }

    @Test
    void a_wrong_password_says_no_more_than_that() {
        String wrongPassword = new Browser()
                .typePassword("sara", "feil")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        String unknownName = new Browser()
                .typePassword("finst-ikkje", "feil")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(wrongPassword).contains("Brukernavnet eller passordet er feil");
        assertThat(unknownName).contains("Brukernavnet eller passordet er feil");
    }

    @Test
    void sign_in_from_another_sites_form_is_refused() {
        given().formParam("j_username", "sara")
                .formParam("j_password", "demo")
                .redirects()
                .follow(false)
                .post("/logg-inn/passord")
                .then()
                .statusCode(400);
    }

    @Test
    void guessing_is_slowed_down_for_the_guesser() {
        Browser guesser = new Browser();
        for (int i = 0; i < SignInThrottle.FAILURES_WITH_A_NAME; i++) {
            guesser.typePassword("offer", "gjetting" + i).then().statusCode(422);
        }
        Response refused = guesser.typePassword("offer", "gjetting");
        refused.then().statusCode(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 900);
    }

    @Test
    void everyone_who_works_for_a_municipality_lands_where_that_work_begins() {
        Browser.signedIn("sara")
                .request()
                .get("/start")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/k/3451/saker"));
        Browser.signedIn("reidun")
                .request()
                .get("/start")
                .then()
                .statusCode(200)
                .body(containsString("/k/3453/simulering"));
        Browser.signedIn("admin")
                .request()
                .get("/start")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/installasjon/kommuner"));
        Browser.signedIn("kari").request().get("/start").then().statusCode(303).header("Location", endsWith("/"));
    }

    @Test
    void after_sign_out_the_browser_is_nobody() {
        Browser browser = Browser.signedIn("kari");
        browser.form().post("/logg-ut").then().statusCode(303);
        browser.request().get("/start").then().statusCode(303).header("Location", containsString("/logg-inn"));
    }

    @Test
    void nobody_is_signed_out_by_another_site() {
        Browser browser = Browser.signedIn("kari");
        browser.request().post("/logg-ut").then().statusCode(400);
        browser.request().get("/start").then().statusCode(303).header("Location", not(containsString("/logg-inn")));
    }

    @Test
    void a_revoked_session_ends_at_once_and_public_pages_still_open() {
        Browser browser = Browser.signedIn("nils");
        accounts.revokeSessions(accounts.byUsername("nils").orElseThrow().id);

        browser.request().get("/start").then().statusCode(303).header("Location", containsString("/logg-inn"));
        browser.request().get("/personvern").then().statusCode(200).body(not(containsString("Nils Søkar")));
        Browser.signedIn("nils").request().get("/personvern").then().body(containsString("Nils Søkar"));
    }

    @Test
    void a_forged_cookie_is_nobody() {
        given().cookie(SessionCookies.NAME, "bm9ib2R5")
                .accept("text/html")
                .get("/personvern")
                .then()
                .statusCode(200)
                .body(containsString("Logg inn"));
    }

    @Test
    void a_sign_in_is_written_down_for_the_installation() {
        long before = signIns();
        Browser.signedIn("ulf");
        assertThat(signIns()).isGreaterThan(before);
    }

    private long signIns() {
        return Tenant.call(Tenant.INSTALLATION, () -> (Long) entities.createNativeQuery(
                        "select count(*) from audit_payload where payload like '%signed-in%Ulf Utvalg%'", Long.class)
                .getSingleResult());
    }
}
