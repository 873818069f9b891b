package no.bevilling.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApiDescriptionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Request.Method> METHODS =
            List.of(Request.Method.POST, Request.Method.PUT, Request.Method.PATCH);
    /** What the product serves. */
    private static final Path SERVED = Path.of("src/main/resources/META-INF/resources/openapi/openapi.json");

    private JsonNode api;
    private OpenApiInteractionValidator validator;

    private record Example(Request.Method method, String path, String body) {}

    @BeforeEach
    void read() throws IOException {
        String description = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        api = JSON.readTree(description);
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(description)
                .build();
    }

    /** To read and build it at every start of the product took half a second. */
    @Test
    void the_description_that_is_served_is_what_the_endpoints_say() throws IOException {
        String said = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(api) + "\n";
        String served = Files.exists(SERVED) ? Files.readString(SERVED) : "";
        if (!served.equals(said)) {
            Files.writeString(SERVED, said);
        }
        assertThat(served)
                .as("%s is written anew: read it and commit it", SERVED)
                .isEqualTo(said);
    }

    @Test
    void the_description_is_a_file_that_everybody_may_read() {
        given().get("/openapi/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("info.title", equalTo("Bevillingsforvaltning"));
        given().get("/openapi/").then().statusCode(200).body(containsString("openapi.json"));
    }

    @Test
    void every_endpoint_of_the_API_is_described() {
        assertThat(Endpoint.all())
                .filteredOn(endpoint -> endpoint.path().startsWith("/api/"))
                .isNotEmpty()
                .allSatisfy(endpoint -> {
                    JsonNode operation = api.path("paths")
                            .path(endpoint.path())
                            .path(endpoint.method().toLowerCase(Locale.ROOT));
                    assertThat(operation.isMissingNode())
                            .as(endpoint.method() + " " + endpoint.path())
                            .isFalse();
                    assertThat(operation.path("summary").asText())
                            .as("summary of " + endpoint.path())
                            .isNotBlank();
                    assertThat(operation.path("tags"))
                            .as("tag of " + endpoint.path())
                            .isNotEmpty();
                    assertThat(operation.path("responses").path("default").isMissingNode())
                            .isFalse();
                });
    }

    @Test
    void pages_are_no_part_of_it() {
        assertThat(api.path("paths").fieldNames()).toIterable().isNotEmpty().allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void what_needs_a_session_says_so() {
        assertThat(Endpoint.all())
                .filteredOn(endpoint -> endpoint.path().startsWith("/api/"))
                .allSatisfy(endpoint -> assertThat(api.path("paths")
                                .path(endpoint.path())
                                .path(endpoint.method().toLowerCase(Locale.ROOT))
                                .has("security"))
                        .as(endpoint.path())
                        .isEqualTo(endpoint.access().value() != Access.Audience.PUBLIC));
    }

    @Test
    void every_example_is_valid_by_its_own_schema() {
        List<Example> examples = examples();
        assertThat(examples)
                .extracting(Example::path)
                .contains("/api/v1/rule-checks", "/api/v1/applications", "/api/v1/applications/{number}/{id}");
        for (Example example : examples) {
            ValidationReport report = validator.validateRequest(
                    new SimpleRequest.Builder(example.method(), address(example.path(), "3454", UUID.randomUUID()))
                            .withHeader("Cookie", SessionCookies.NAME + "=x")
                            .withContentType("application/json")
                            .withBody(example.body())
                            .build());
            assertThat(report.getMessages()).as(example.path()).isEmpty();
        }
    }

    @Test
    void an_example_sent_is_answered_as_described() {
        Browser kari = Browser.signedIn("kari");
        String draft = null;
        // The draft that is filled in is the one that was started.
        for (Example example : examples()) {
            if (example.path().startsWith("/api/v1/municipalities/")) {
                continue; // of the staff's own: DeskApiTest sends them
            }
            String address = draft == null ? example.path() : example.path().replace("{number}/{id}", draft);
            Response answer =
                    kari.json().body(example.body()).request(example.method().name(), address);
            assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
            draft = answer.statusCode() == 201 ? answer.path("municipality") + "/" + answer.path("id") : draft;
            ValidationReport report = validator.validateResponse(
                    address,
                    example.method(),
                    SimpleResponse.Builder.status(answer.statusCode())
                            .withContentType("application/json")
                            .withBody(answer.asString())
                            .build());
            assertThat(report.getMessages()).as(example.path()).isEmpty();
            if (example.method() == Request.Method.PATCH) {
                assertThat(answer.<List<?>>path("missing"))
                        .as("the form filled in as the example can be handed in")
                        .isEmpty();
            }
        }
        assertThat(draft).isNotNull();
    }

    private static String address(String path, String number, UUID id) {
        return path.replace("{number}", number).replaceAll("\\{[a-zA-Z]+}", id.toString());
    }

    @Test
    void a_list_tells_which_page_it_is_and_where_the_others_are() {
        given().get("/api/v1/register/licences?text=finst+ikkje&size=10")
                .then()
                .statusCode(200)
                .body("page", equalTo(1))
                .body("size", equalTo(10))
                .body("total", equalTo(0))
                .body("links.self", startsWith("/api/v1/register/licences?"))
                .body("links.self", containsString("text=finst"))
                .body("links.last", containsString("page=1"))
                .body("links.next", nullValue());
        given().get("/api/v1/register/licences?size=101")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("size"));
        given().get("/api/v1/register/licences?page=0").then().statusCode(400).body("errors[0].field", equalTo("page"));
    }

    /** Those of the whole API, as a client meets them: by path, and what starts before what goes on. */
    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        api.path("paths")
                .fields()
                .forEachRemaining(path -> METHODS.forEach(method -> path.getValue()
                        .path(method.name().toLowerCase(Locale.ROOT))
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("examples")
                        .forEach(example -> {
                            JsonNode value = example.path("value");
                            examples.add(new Example(
                                    method, path.getKey(), value.isTextual() ? value.asText() : value.toString()));
                        })));
        examples.sort(Comparator.comparing(Example::path));
        return examples;
    }
}
