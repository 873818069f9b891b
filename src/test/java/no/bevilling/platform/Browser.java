package no.bevilling.platform;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.http.cookie.Cookie;

/** A client that keeps cookies and follows no redirect, for tests that look at single answers. */
public class Browser {
    /** {@code quarkus.rest-csrf.cookie-name}. */
    private static final String CSRF = "bevilling-csrf";

    private final CookieFilter cookies = new CookieFilter();

    /** A request of this browser that accepts pages. */
    public RequestSpecification request() {
        return given().filter(cookies).redirects().follow(false).accept("text/html");
    }

    /** A request of this browser's scripts: JSON, with the token of the page. */
    public RequestSpecification json() {
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .accept("application/json")
                .contentType("application/json")
                .header("X-CSRF-TOKEN", token());
    }

    /** A form of this browser, with the token of the page. */
    public RequestSpecification form() {
        return request().contentType("application/x-www-form-urlencoded").formParam("csrf-token", token());
    }

    /** The token that the pages of this browser carry: the same as its cookie has, which comes with the first page. */
    public String token() {
        return cookie(CSRF).orElseGet(() -> {
            request().get("/logg-inn").then().statusCode(200);
            return cookie(CSRF).orElseThrow();
        });
    }

    private Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** The cookies of this browser as a header, for a client of another kind that goes on for it. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Types user name and password into the sign-in page. */
    public Response typePassword(String username, String password) {
        return form().formParam("j_username", username)
                .formParam("j_password", password)
                .post("/logg-inn/passord");
    }

    /** A browser in which a user of the demo data is signed in. */
    public static Browser signedIn(String username) {
        Browser browser = new Browser();
        browser.typePassword(username, "demo").then().statusCode(303);
        return browser;
    }
}
