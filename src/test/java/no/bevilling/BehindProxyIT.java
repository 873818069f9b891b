package no.bevilling;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged product with one proxy named that is believed: 127.0.0.2. Whoever comes from 127.0.0.1 may say the same
 * and is not believed.
 */
class BehindProxyIT {
    private static final int PER_MINUTE = 5;
    private static final String PROXY = "127.0.0.2";
    private static final String NO_PROXY = "127.0.0.1";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\"[^>]*?(?:value|content)=\"([^\"]+)\"");

    /** What is checked does not matter here: a request that can be read, and is answered. */
    private static final String QUESTION = "{\"municipality\":\"3451\",\"date\":\"2026-12-01\","
            + "\"application\":{\"kind\":\"NEW\",\"licenceType\":\"SERVING\"}}";

    @TempDir
    static Path folder;

    static PackagedProduct product;

    @BeforeAll
    static void start() {
        product = new PackagedProduct(folder)
                .start(Map.of(
                        "QUARKUS_PROFILE",
                        "demo",
                        "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
                        "true",
                        "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES",
                        PROXY,
                        "BEVILLING_RULE_CHECKS_PER_MINUTE",
                        Integer.toString(PER_MINUTE)));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        product.close();
    }

    @Test
    void over_https_the_session_is_marked_Secure_and_the_browser_is_told_to_stay_with_https() {
        Response signedIn = signIn(PROXY);

        Cookie session = signedIn.getDetailedCookie("bevilling-session");
        assertThat(session.isSecured()).isTrue();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualToIgnoringCase("lax");
        assertThat(signedIn.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(signedIn.getHeader("Location")).startsWith("https://");
        assertThat(https(PROXY)
                        .get("/logg-inn")
                        .getDetailedCookie("bevilling-csrf")
                        .isSecured())
                .isTrue();
    }

    @Test
    void who_is_not_the_named_proxy_is_not_believed() {
        Response signedIn = signIn(NO_PROXY);

        assertThat(signedIn.getDetailedCookie("bevilling-session").isSecured()).isFalse();
        assertThat(signedIn.getHeader("Strict-Transport-Security")).isNull();
        assertThat(signedIn.getHeader("Location")).startsWith("http://");
    }

    @Test
    void too_many_rule_checks_of_one_client_are_refused_with_a_problem_and_others_go_on() {
        for (int i = 0; i < PER_MINUTE; i++) {
            assertThat(check(PROXY, "203.0.113.7").statusCode()).isEqualTo(200);
        }

        Response refused = check(PROXY, "203.0.113.7");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);
        assertThat(refused.<Integer>path("status")).isEqualTo(429);
        assertThat(refused.<String>path("title")).isNotBlank();
        assertThat(refused.<String>path("detail")).contains("Too many checks").contains("Wait");
        assertThat(check(PROXY, "203.0.113.8").statusCode()).isEqualTo(200);
    }

    @Test
    void one_who_has_a_whole_network_of_IPv6_is_one_client() {
        for (int i = 0; i < PER_MINUTE; i++) {
            assertThat(check(PROXY, "2001:db8:1:2::" + i).statusCode()).isEqualTo(200);
        }
        assertThat(check(PROXY, "2001:db8:1:2:ffff::9").statusCode()).isEqualTo(429);
        assertThat(check(PROXY, "2001:db8:1:3::1").statusCode()).isEqualTo(200);
    }

    @Test
    void new_addresses_in_a_header_are_no_new_clients_unless_the_named_proxy_says_so() {
        List<Integer> answers = IntStream.rangeClosed(0, PER_MINUTE)
                .mapToObj(i -> check(NO_PROXY, "198.51.100." + i).statusCode())
                .toList();
        assertThat(answers).endsWith(429).startsWith(200);
    }

    private static Response check(String from, String client) {
        return from(from)
                .header("X-Forwarded-For", client)
                .contentType("application/json")
                .accept("application/json")
                .body(QUESTION)
                .post("/api/v1/rule-checks");
    }

    private static Response signIn(String from) {
        Response page = https(from).get("/logg-inn");
        Matcher token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        return https(from)
                .cookies(page.getCookies())
                .formParam("csrf-token", token.group(1))
                .formParam("j_username", "kari")
                .formParam("j_password", "demo")
                .post("/logg-inn/passord")
                .then()
                .statusCode(303)
                .extract()
                .response();
    }

    private static RequestSpecification https(String from) {
        return from(from).header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "203.0.113.99");
    }

    private static RequestSpecification from(String address) {
        try {
            return RestAssured.given()
                    .config(RestAssuredConfig.config()
                            .httpClient(httpClientConfig()
                                    .setParam("http.route.local-address", InetAddress.getByName(address))))
                    .baseUri("http://127.0.0.1")
                    .port(product.webPort())
                    .accept("text/html")
                    .redirects()
                    .follow(false);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
