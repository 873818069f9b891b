package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdempotencyTest {
    @Inject
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    private final String key = UUID.randomUUID().toString();
    private final String name = "Kroa " + key;

    @Test
    void the_same_request_twice_creates_once_and_is_answered_alike() {
        Browser sara = Browser.signedIn("sara");
        Response first = post(sara, key, name);
        Response second = post(sara, key, name);

        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void requests_without_a_key_are_each_their_own() {
        Browser sara = Browser.signedIn("sara");
        post(sara, null, name).then().statusCode(201);
        post(sara, null, name).then().statusCode(201);
        assertThat(created()).isEqualTo(2);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        Browser sara = Browser.signedIn("sara");
        post(sara, key, name).then().statusCode(201);
        post(sara, key, name + " nr. 2")
                .then()
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("another request"));
    }

    @Test
    void a_request_that_failed_can_be_repeated() {
        Browser sara = Browser.signedIn("sara");
        post(sara, key, name + " fails").then().statusCode(409);
        assertThat(created()).isZero();
        post(sara, key, name).then().statusCode(201);
    }

    @Test
    void somebody_else_with_the_same_key_is_not_given_my_answer() {
        Response mine = post(Browser.signedIn("sara"), key, name);
        Response theirs = post(Browser.signedIn("tove"), key, name);
        theirs.then().statusCode(201);
        assertThat(theirs.<String>path("id")).isNotEqualTo(mine.path("id"));
    }

    @Test
    void a_double_submit_at_the_same_moment_creates_once() throws Exception {
        Browser sara = Browser.signedIn("sara");
        String token = sara.token();
        var threads = Executors.newFixedThreadPool(6);
        List<Future<String>> answers = IntStream.range(0, 6)
                .mapToObj(i -> threads.submit(() -> post(sara, key, name, token).<String>path("id")))
                .toList();
        String first = answers.get(0).get();
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo(first).isNotNull();
        }
        threads.shutdown();
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void a_key_that_is_none_is_named() {
        post(Browser.signedIn("sara"), "k".repeat(201), name)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    private static Response post(Browser browser, String key, String name) {
        return post(browser, key, name, browser.token());
    }

    private static Response post(Browser browser, String key, String name, String token) {
        var request = browser.request()
                .accept("application/json")
                .contentType("application/json")
                .header("X-CSRF-TOKEN", token)
                .body("{\"name\":\"" + name + "\",\"day\":\"2026-12-01\"}");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/api/provoked/k/3451/premises");
    }

    private long created() {
        int municipality = municipalities.byNumber("3451").orElseThrow().id();
        return Tenant.call(
                municipality,
                () -> (Long) entities.createNativeQuery("select count(*) from premises where name = ?1", Long.class)
                        .setParameter(1, name)
                        .getSingleResult());
    }
}
