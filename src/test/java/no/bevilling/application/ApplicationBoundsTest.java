package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.platform.Idempotency;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API of applications holds on to: bytes under a key, people to their application, lists, and sizes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApplicationBoundsTest {
    private ApiApplicant kari;

    @BeforeEach
    void signIn() {
        kari = ApiApplicant.signedIn("kari");
    }

    @Test
    void a_key_stands_for_the_bytes_of_a_file_and_not_for_its_name_and_size() {
        String draft = kari.start("3454", "SERVING");
        String key = UUID.randomUUID().toString();

        String first = attachWithKey(draft, key, "%PDF-1.7\nplan A")
                .statusCode(201)
                .extract()
                .path("id");
        attachWithKey(draft, key, "%PDF-1.7\nplan A")
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        attachWithKey(draft, key, "%PDF-1.7\nplan B")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("another request"));

        kari.browser().json().get(draft).then().body("attachments.id", equalTo(List.of(first)));
        kari.browser().request().get(draft + "/attachments/" + first).then().body(containsString("plan A"));
    }

    private ValidatableResponse attachWithKey(String draft, String key, String content) {
        return kari.browser()
                .json()
                .header(Idempotency.HEADER, key)
                .contentType("multipart/form-data")
                .multiPart("kind", "FLOOR_PLAN")
                .multiPart("file", "plan.pdf", content.getBytes(), "application/pdf")
                .post(draft + "/attachments")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Oda"})
    void somebody_of_another_application_is_neither_changed_nor_taken_over_by_an_id(String name) {
        String other = kari.start("3454", "SERVING");
        String oda =
                "{\"people\":{\"influential\":[{\"name\":\"Oda\",\"role\":\"Eier\",\"birthDate\":\"1970-01-02\"}]}}";
        String id = kari.save(other, 0, oda).statusCode(200).extract().path("answers.people.influential[0].personId");
        String draft = kari.start("3454", "SERVING");

        String taken = kari.save(
                        draft,
                        0,
                        "{\"people\":{\"influential\":[{\"personId\":\"%s\",\"name\":\"%s\",\"role\":\"Eier\",\"birthDate\":\"1999-09-09\"}]}}"
                                .formatted(id, name))
                .extract()
                .asString();

        assertThat(taken).doesNotContain(id).doesNotContain("1970-01-02");
        kari.browser().json().get(other).then().body("persons.'" + id + "'.birthDate", equalTo("1970-01-02"));
        kari.browser().json().delete(draft).then().statusCode(204);
        kari.browser().json().get(other).then().body("persons.'" + id + "'.birthDate", equalTo("1970-01-02"));
    }

    @Test
    void two_with_the_same_id_are_two_people() {
        String draft = kari.start("3454", "SERVING");
        String oda = "{\"name\":\"Oda\",\"role\":\"Eier\",\"birthDate\":\"1970-01-02\"}";
        String id = kari.save(draft, 0, "{\"people\":{\"influential\":[" + oda + "]}}")
                .extract()
                .path("answers.people.influential[0].personId");
        String known = "{\"personId\":\"" + id + "\",\"name\":\"Oda\",\"role\":\"Eier\",\"birthDate\":\"19%s-01-02\"}";

        kari.save(draft, 1, "{\"people\":{\"influential\":[" + known.formatted(70) + "," + known.formatted(80) + "]}}")
                .statusCode(200)
                .body("answers.people.influential[0].personId", equalTo(id))
                .body("answers.people.influential[1].personId", not(equalTo(id)))
                .body("persons.values().birthDate", hasItems("1970-01-02", "1980-01-02"));
    }

    @Test
    void a_list_over_two_municipalities_is_read_page_by_page_without_a_gap_or_a_double() {
        ApiApplicant nils = ApiApplicant.signedIn("nils");
        List<String> started = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String number = i % 3 == 0 ? "3451" : "3454";
            String draft = nils.start(number, "SALE");
            started.add(0, draft.substring(draft.lastIndexOf('/') + 1));
        }
        List<String> read = new ArrayList<>();
        String next = ApiApplicant.ROOT + "?size=7";
        int total = 0;
        while (next != null) {
            ValidatableResponse page = nils.browser().json().get(next).then().statusCode(200);
            read.addAll(page.extract().path("items.id"));
            total = page.extract().path("total");
            next = page.extract().path("links.next");
        }
        assertThat(read).doesNotHaveDuplicates().hasSize(total).startsWith(started.toArray(String[]::new));
        nils.browser()
                .json()
                .get(ApiApplicant.ROOT + "?size=7&page=1000")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));

        String first = nils.browser()
                .request()
                .get("/soknad")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String second = nils.browser()
                .request()
                .get("/soknad?side=2")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(first).contains(started.get(0), "/soknad?side=2").doesNotContain(read.get(24));
        assertThat(second).contains(read.get(24)).doesNotContain(started.get(0));
    }

    @Test
    void ten_megabytes_of_JSON_in_chunks_of_untold_length_are_refused_too() throws Exception {
        String draft = kari.start("3454", "SERVING");
        String body = "{\"version\":0,\"answers\":{\"place\":{\"concept\":\"" + "a".repeat(10_000_000) + "\"}}}";

        HttpResponse<String> refused = chunked("PATCH", draft, body);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("1 MB").contains("Nothing was saved");
        kari.browser().json().get(draft).then().body("version", equalTo(0)).body("answers.place", equalTo(null));
        assertThat(chunked("POST", ApiApplicant.ROOT, " ".repeat(2_000_000) + "{}")
                        .statusCode())
                .isEqualTo(413);
        HttpResponse<String> small =
                chunked("PATCH", draft, "{\"version\":0,\"answers\":{\"place\":{\"name\":\"Kroa\"}}}");
        assertThat(small.statusCode()).as(small.body()).isEqualTo(200);
    }

    /** Sends without Content-Length, as a client does that makes the body while it sends. */
    private HttpResponse<String> chunked(String method, String path, String body) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-CSRF-TOKEN", kari.browser().token())
                .header("Cookie", kari.browser().cookies())
                .method(method, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
        assertThat(request.bodyPublisher().orElseThrow().contentLength()).isNegative();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
