package no.bevilling.licence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfTriple;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register as open data: what can be asked for, on which day, in which form, and whether anything is new. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenDataTest {
    private static final String HERE = "5046";
    private static final String REGISTER = "/api/v1/register/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    @Inject
    RegisterGround ground;

    @Inject
    Clock clock;

    /** Unique to each test. */
    private final String word = "Kro" + UUID.randomUUID().toString().substring(0, 8);

    private LocalDate today;
    private String open;
    private String withdrawn;
    private String closed;

    @BeforeEach
    void one_in_force_one_that_was_withdrawn_and_one_given_up() {
        today = LocalDate.now(clock);
        open = ground.granted(HERE, made -> made.named(word + " Alfa").at("Vegen 1", 61.2001, 9.0001));
        withdrawn = ground.granted(HERE, made -> made.named(word + " Beta").at("Vegen 2", 61.2003, 9.0003));
        ground.withdrawn(withdrawn, today.minusDays(10), today.minusDays(3));
        closed = ground.granted(HERE, made -> made.named(word + " Gamma"));
        ground.closedDown(closed);
    }

    @Test
    void a_licence_is_found_by_what_it_is() {
        asked(Map.of("inForce", true)).body("items.licenceNumber", containsInAnyOrder(open, withdrawn));
        asked(Map.of("inForce", false)).body("items.licenceNumber", containsInAnyOrder(closed));
        asked(Map.of("status", "LAPSED")).body("items.licenceNumber", containsInAnyOrder(closed));
        asked(Map.of("drinkGroup", 2, "municipality", HERE)).body("total", equalTo(3));
        asked(Map.of("drinkGroup", 3)).body("total", equalTo(0));
        asked(Map.of("openAfter", "20:00")).body("total", equalTo(3));
        asked(Map.of("openAfter", "05:00")).body("total", equalTo(0));
        asked(Map.of("municipality", HERE + "1")).body("total", equalTo(0));
    }

    @Test
    void the_register_tells_what_was_valid_on_a_day() {
        LocalDate then = today.minusDays(5);
        asked(Map.of("date", then, "status", "WITHDRAWN")).body("items.licenceNumber", containsInAnyOrder(withdrawn));
        asked(Map.of("date", then, "inForce", true)).body("items.licenceNumber", containsInAnyOrder(open, closed));
        asked(Map.of("date", today.minusDays(2), "status", "WITHDRAWN")).body("total", equalTo(0));
        asked(Map.of("date", today.minusDays(200))).body("total", equalTo(0));
        asked(Map.of("date", "2028-10-05", "status", "EXPIRED"))
                .body("items.licenceNumber", containsInAnyOrder(open, withdrawn));

        given().queryParam("date", then.toString())
                .get(REGISTER + "licences/" + withdrawn)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("inForce", equalTo(false))
                .body("withdrawals[0].from", equalTo(today.minusDays(10).toString()))
                .body("withdrawals[0].to", equalTo(today.minusDays(3).toString()));
        given().queryParam("date", today.minusDays(200).toString())
                .get(REGISTER + "licences/" + withdrawn)
                .then()
                .statusCode(404);
    }

    @Test
    void a_licence_has_the_fields_that_the_regulation_names() {
        given().get(REGISTER + "licences/" + open)
                .then()
                .statusCode(200)
                .body("uri", containsString("/register/" + open))
                .body("rights", equalTo(List.of("SERVING")))
                .body("holder.name", containsString("Innehaver"))
                .body("holder.organisationNumber.length()", equalTo(9))
                .body("premises.streetAddress", equalTo("Vegen 1"))
                .body("premises.latitude", equalTo(61.2001f))
                .body("periodTo", equalTo("2028-09-30"))
                .body("grantedOn", equalTo(today.minusDays(100).toString()))
                .body("withdrawals", empty())
                .body("transferredOn", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "status, FORSVUNNET",
        "date, i går",
        "date, 2026-02-30",
        "openAfter, sent",
        "drinkGroup, 4",
        "drinkGroup, øl",
        "inForce, kanskje"
    })
    void what_cannot_be_read_is_refused_and_named(String parameter, String value) {
        for (String file : List.of("licences", "licences.csv", "licences.geojson")) {
            given().queryParam(parameter, value)
                    .get(REGISTER + file)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo(parameter));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"licences", "licences.csv", "licences.geojson"})
    void who_has_the_newest_is_told_so_until_something_happens(String file) {
        RequestSpecification asked = given().queryParam("text", word);
        Response first = asked.get(REGISTER + file);
        String tag = first.header("ETag");
        assertThat(tag).startsWith("\"");
        given().queryParam("text", word)
                .header("If-None-Match", tag)
                .get(REGISTER + file)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(equalTo(""));
        // Another question has another mark.
        given().queryParam("text", "x" + word)
                .header("If-None-Match", tag)
                .get(REGISTER + file)
                .then()
                .statusCode(200);

        ground.withdrawn(open, today, today.plusDays(3));

        given().queryParam("text", word)
                .header("If-None-Match", tag)
                .get(REGISTER + file)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .body(containsString("WITHDRAWN"));
    }

    @Test
    void writing_what_stands_there_already_makes_nothing_new() {
        String tag = given().queryParam("text", word).get(REGISTER + "licences").header("ETag");
        ground.writeAgain(open);
        given().queryParam("text", word)
                .header("If-None-Match", tag)
                .get(REGISTER + "licences")
                .then()
                .statusCode(304);
    }

    @Test
    void pages_are_linked_from_the_first_to_the_last() {
        for (String file : List.of("licences", "licences.csv", "licences.geojson")) {
            Set<String> seen = new HashSet<>();
            String next = REGISTER + file + "?text=" + word + "&page=1&size=2";
            for (int page = 0; next != null && page < 5; page++) {
                Response answer = given().urlEncodingEnabled(false).get(next);
                assertThat(answer.statusCode()).isEqualTo(200);
                for (String number : List.of(open, withdrawn, closed)) {
                    if (answer.asString().contains(number)) {
                        seen.add(number);
                    }
                }
                next = linked(answer.header("Link"), "next");
            }
            assertThat(next).isNull();
            assertThat(seen).as(file).containsExactlyInAnyOrder(open, withdrawn, closed);
        }
    }

    @Test
    void the_GeoJSON_has_a_feature_a_licence_and_no_point_where_none_is_known() {
        given().queryParam("text", word)
                .get(REGISTER + "licences.geojson")
                .then()
                .statusCode(200)
                .contentType(containsString("application/geo+json"))
                .body("type", equalTo("FeatureCollection"))
                .body("features.id", equalTo(List.of(open, withdrawn, closed)))
                .body("features[0].geometry.type", equalTo("Point"))
                .body("features[0].geometry.coordinates", equalTo(List.of(9.0001f, 61.2001f)))
                .body("features[2].geometry", nullValue())
                .body("features.properties.licenceType", everyItem(equalTo("SERVING")));
    }

    @Test
    void close_together_on_the_map_is_one_mark_from_afar_and_two_at_hand() {
        marks(5, "8,60,10,62")
                .body("size()", equalTo(1))
                .body("[0].licences", equalTo(2))
                .body("[0].named.number", equalTo(List.of(open, withdrawn)));
        marks(18, "8,60,10,62").body("size()", equalTo(2));
        marks(5, "10,60,11,62").body("size()", equalTo(0));
        marks(5, "").body("[0].licences", equalTo(2));
        given().queryParam("bbox", "0,0").get(REGISTER + "map").then().statusCode(400);
    }

    @Test
    void the_description_is_linked_data_with_what_DCAT_AP_NO_demands() throws Exception {
        String described = given().get(REGISTER + "catalogue")
                .then()
                .statusCode(200)
                .contentType(containsString("application/ld+json"))
                .extract()
                .asString();
        RdfDataset all =
                JsonLd.toRdf(JsonDocument.of(new StringReader(described))).get();
        List<RdfTriple> triples = new ArrayList<>(all.getDefaultGraph().toList());

        String catalogue = only(triples, DCAT + "Catalog");
        String dataset = only(triples, DCAT + "Dataset");
        assertThat(properties(triples, catalogue))
                .contains(
                        DCT + "title",
                        DCT + "description",
                        DCT + "identifier",
                        DCT + "publisher",
                        DCAT + "contactPoint",
                        DCAT + "dataset");
        assertThat(properties(triples, dataset))
                .contains(
                        DCT + "title",
                        DCT + "description",
                        DCT + "identifier",
                        DCT + "publisher",
                        DCAT + "contactPoint",
                        DCAT + "theme",
                        DCT + "accessRights",
                        DCAT + "distribution");
        List<String> files = values(triples, DCAT + "downloadURL");
        assertThat(files)
                .hasSize(3)
                .allSatisfy(file -> given().get(file.substring(file.indexOf("/api/")))
                        .then()
                        .statusCode(200));
        // Whatever is pointed to within the description is described.
        Set<String> subjects =
                triples.stream().map(one -> one.getSubject().getValue()).collect(Collectors.toSet());
        assertThat(triples.stream()
                        .map(one -> one.getObject().getValue())
                        .filter(value -> value.contains("/catalogue#")))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(subjects).contains(value));
    }

    private static String only(List<RdfTriple> triples, String type) {
        List<String> found = triples.stream()
                .filter(one -> one.getPredicate().getValue().equals(TYPE)
                        && one.getObject().getValue().equals(type))
                .map(one -> one.getSubject().getValue())
                .toList();
        assertThat(found).as(type).hasSize(1);
        return found.get(0);
    }

    private static Set<String> properties(List<RdfTriple> triples, String subject) {
        return triples.stream()
                .filter(one -> one.getSubject().getValue().equals(subject))
                .map(one -> one.getPredicate().getValue())
                .collect(Collectors.toSet());
    }

    private static List<String> values(List<RdfTriple> triples, String property) {
        return triples.stream()
                .filter(one -> one.getPredicate().getValue().equals(property))
                .map(one -> one.getObject().getValue())
                .toList();
    }

    private ValidatableResponse asked(Map<String, ?> what) {
        Map<String, String> text = new TreeMap<>();
        what.forEach((name, value) -> text.put(name, value.toString()));
        return given().queryParam("text", word)
                .queryParams(text)
                .get(REGISTER + "licences")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse marks(int zoom, String box) {
        return given().queryParam("text", word)
                .queryParam("bbox", box)
                .queryParam("zoom", zoom)
                .get(REGISTER + "map")
                .then()
                .statusCode(200);
    }

    private static String linked(String header, String relation) {
        for (String link : header == null ? new String[0] : header.split(", ")) {
            if (link.endsWith("rel=\"" + relation + "\"")) {
                return link.substring(link.indexOf('<') + 1, link.indexOf('>'));
            }
        }
        return null;
    }
}
