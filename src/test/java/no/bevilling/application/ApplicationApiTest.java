package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.bevilling.demo.SyntheticNumbers;
import no.bevilling.platform.Browser;
import no.bevilling.platform.Idempotency;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications over the API, and what it says to bad input. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApplicationApiTest {
    private static final String ROOT = "/api/v1/applications";
    private static final String MANAGER = SyntheticNumbers.identityNumber(1991, 7, 8, 1);
    private static final String COMPLETE = """
            { "holder": { "organisationNumber": "%s", "name": "Kroa AS", "form": "AS", "postalAddress": "Vegen 1",
                          "contactName": "Kari", "email": "kari@kroa.example", "telephone": "61000000",
                          "actingAs": "GENERAL_MANAGER" },
              "place": { "name": "Kroa", "streetAddress": "Vegen 1", "postalCode": "2975", "postalPlace": "Vang",
                         "venueKind": "GROCERY_SHOP", "concept": "Butikk", "connectedTo": [],
                         "mainAssortment": "GROCERIES", "otherLicence": "NONE" },
              "licence": { "channels": ["COUNTER"], "drinkGroups": [1], "periodFrom": "2027-01-01", "periodTo": "2028-09-30",
                           "ownProduction": false, "hours": [ { "area": "INDOOR", "drinkGroup": 1,
                             "days": ["MONDAY", "SATURDAY"], "from": "08:00", "to": "18:00" } ] },
              "people": { "manager": { "name": "Mona", "identityNumber": "%s", "knowledgeTest": true,
                                       "employed": true, "hasAuthority": true },
                          "deputyExemption": true, "deputyExemptionReason": "Liten butikk",
                          "influential": [ { "name": "Oda", "birthDate": "1970-01-02", "role": "Eier", "sharePercent": 100 } ] },
              "turnover": { "group1Litres": 1200.5 }, "truthful": true }
            """.formatted(SyntheticNumbers.organisationNumber(900), MANAGER);

    private Browser kari;

    @BeforeEach
    void signIn() {
        kari = Browser.signedIn("kari");
    }

    @Test
    void a_shop_applies_over_the_API_and_its_identity_numbers_never_come_out() {
        String draft = start("3454", "SALE");
        ValidatableResponse saved =
                save(draft, 0, COMPLETE).statusCode(200).body("missing", equalTo(java.util.List.of()));
        assertThat(saved.extract().asString()).doesNotContain(MANAGER);
        saved.body("persons.values().identityNumberGiven", hasItems(true, false));

        kari.json().post(draft + "/submission").then().statusCode(201).body("number", notNullValue());
        String first = kari.json().get(draft).then().statusCode(200).extract().path("case.number");
        kari.json().post(draft + "/submission").then().statusCode(200).body("number", equalTo(first));
        save(draft, 99, "{}").statusCode(409);
        kari.json().get(ROOT + "?size=100").then().statusCode(200).body("items.caseNumber", hasItem(first));
    }

    @Test
    void a_draft_that_misses_something_is_not_handed_in_and_each_field_is_named() {
        String draft = start("3454", "SERVING");

        kari.json()
                .post(draft + "/submission")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.field",
                        hasItems("holder.organisationNumber", "place.venueKind", "attachments.FLOOR_PLAN", "truthful"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"holder\":{\"organisationNumber\":\"123456789\"}}|holder.organisationNumber",
                "{\"place\":{\"postalCode\":\"29\"}}|place.postalCode",
                "{\"place\":{\"seats\":-1}}|place.seats",
                "{\"place\":{\"latitude\":91,\"longitude\":9}}|place.latitude",
                "{\"place\":{\"seats\":\"mange\"}}|answers.place.seats",
                "{\"place\":{\"venueKind\":\"PALACE\"}}|answers.place.venueKind",
                "{\"place\":{\"connectedTo\":[null]}}|place.connectedTo",
                "{\"place\":{\"colour\":\"red\"}}|answers.place.colour",
                "{\"licence\":{\"periodFrom\":\"2027-02-30\"}}|answers.licence.periodFrom",
                "{\"licence\":{\"periodFrom\":\"2027-02-02\",\"periodTo\":\"2027-02-01\"}}|licence.periodTo",
                "{\"licence\":{\"drinkGroups\":[2,3]}}|licence.drinkGroups",
                "{\"licence\":{\"drinkGroups\":[null]}}|licence.drinkGroups",
                "{\"licence\":{\"hours\":[{}]}}|licence.hours[0]",
                "{\"licence\":{\"hours\":[null]}}|licence.hours[0]",
                "{\"licence\":{\"hours\":[{\"area\":\"INDOOR\",\"drinkGroup\":1,\"days\":[\"MONDAY\"],\"from\":\"25:00\",\"to\":\"26:00\"}]}}|answers.licence.hours[0].from",
                "{\"people\":{\"manager\":{\"name\":\"A\",\"identityNumber\":\"12345678901\"}}}|people.manager.identityNumber",
                "{\"people\":{\"influential\":[null]}}|people.influential[0]",
                "{\"holder\":{\"name\":\"a\\u0000b\"}}|holder.name",
                "{\"turnover\":{\"group1Litres\":-5}}|turnover.group1Litres"
            })
    void what_cannot_be_right_is_refused_by_name_and_nothing_is_saved(String answers, String field) {
        String draft = start("3454", "SERVING");

        save(draft, 0, answers)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
        kari.json().get(draft).then().body("version", equalTo(0)).body("answers.place", equalTo(null));
    }

    @Test
    void a_stale_version_is_told_who_changed_it_and_when() {
        String draft = start("3454", "SERVING");
        save(draft, 0, "{\"place\":{\"name\":\"Den første\"}}").statusCode(200);

        save(draft, 0, "{\"place\":{\"name\":\"Den andre\"}}")
                .statusCode(409)
                .body("changedBy", equalTo("Kari Søker"))
                .body("changedAt", notNullValue());
        kari.json().get(draft).then().body("answers.place.name", equalTo("Den første"));
    }

    @Test
    void somebody_elses_draft_is_not_there_and_nothing_is_told_of_it() {
        String draft = start("3454", "SERVING");
        save(draft, 0, "{\"place\":{\"name\":\"Hemmelig\"}}").statusCode(200);
        Browser nils = Browser.signedIn("nils");

        String theirs = nils.json().get(draft).then().statusCode(404).extract().asString();
        String none = nils.json()
                .get(ROOT + "/3454/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(theirs).isEqualTo(none).doesNotContain("Hemmelig");
        nils.json().body("{\"version\":1,\"answers\":{}}").patch(draft).then().statusCode(404);
        nils.json().delete(draft).then().statusCode(404);
        nils.json().post(draft + "/submission").then().statusCode(404);
        nils.request().get(draft.replace(ROOT, "/soknad")).then().statusCode(404);
        nils.request().get(draft.replace(ROOT, "/soknad") + "/vedlegg").then().statusCode(404);
        kari.json().get(draft.replace("/3454/", "/3451/")).then().statusCode(404);
        kari.json().get(draft.replace("/3454/", "/9999/")).then().statusCode(404);
        kari.json().get(ROOT + "/3454/not-a-uuid").then().statusCode(404);
        nils.json().get(ROOT + "?size=100").then().body("items.placeName", not(hasItem("Hemmelig")));
    }

    @Test
    void a_draft_started_twice_with_one_key_is_one_draft() {
        String body = "{\"municipality\":\"3454\",\"licenceType\":\"SALE\"}";
        String key = UUID.randomUUID().toString();

        String first = kari.json()
                .header(Idempotency.HEADER, key)
                .body(body)
                .post(ROOT)
                .header("Location");
        String second = kari.json()
                .header(Idempotency.HEADER, key)
                .body(body)
                .post(ROOT)
                .header("Location");

        assertThat(second).isNotNull().isEqualTo(first);
    }

    @Test
    void only_papers_and_pictures_are_attached_whatever_they_are_called() {
        String draft = start("3454", "SERVING");
        byte[] program = "MZ\u0090\u0000\u0003 This program cannot be run".getBytes(StandardCharsets.ISO_8859_1);

        attach(draft, "plan.pdf", program, "FLOOR_PLAN").statusCode(415).body("errors.field", hasItem("file"));
        attach(draft, "plan.pdf", new byte[0], "FLOOR_PLAN").statusCode(400);
        attach(draft, "plan.pdf", "%PDF-1.7\n".getBytes(), "POEM")
                .statusCode(400)
                .body("errors.field", hasItem("kind"));
        kari.json().get(draft).then().body("attachments", equalTo(java.util.List.of()));

        String id = attach(draft, "../../min plan.exe", "%PDF-1.7\nx".getBytes(), "FLOOR_PLAN")
                .statusCode(201)
                .extract()
                .path("id");
        kari.request()
                .get(draft + "/attachments/" + id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"min plan.exe\"; filename*=UTF-8''min%20plan.exe"));
        Browser.signedIn("nils")
                .request()
                .get(draft + "/attachments/" + id)
                .then()
                .statusCode(404);
        kari.json().delete(draft + "/attachments/" + id).then().statusCode(204);
        kari.request().get(draft + "/attachments/" + id).then().statusCode(404);
    }

    @Test
    void a_file_that_is_too_large_is_refused_and_not_kept() {
        String draft = start("3454", "SERVING");
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        System.arraycopy("%PDF-1.7\n".getBytes(), 0, large, 0, 9);

        attach(draft, "plan.pdf", large, "FLOOR_PLAN").statusCode(413);
        kari.json().get(draft).then().body("attachments", equalTo(java.util.List.of()));
    }

    @Test
    void ten_megabytes_of_JSON_are_refused() {
        String draft = start("3454", "SERVING");

        save(draft, 0, "{\"place\":{\"concept\":\"" + "a".repeat(10_000_000) + "\"}}")
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void nobody_applies_without_signing_in() {
        io.restassured.RestAssured.given().get(ROOT).then().statusCode(401);
        new Browser().request().get("/soknad").then().statusCode(303);
    }

    private String start(String municipality, String type) {
        return kari.json()
                .body("{\"municipality\":\"" + municipality + "\",\"licenceType\":\"" + type + "\"}")
                .post(ROOT)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private ValidatableResponse save(String draft, int version, String answers) {
        return kari.json()
                .body("{\"version\":" + version + ",\"answers\":" + answers + "}")
                .patch(draft)
                .then();
    }

    private ValidatableResponse attach(String draft, String name, byte[] content, String kind) {
        return kari.json()
                .contentType("multipart/form-data")
                .multiPart("kind", kind)
                .multiPart("file", name, content, "application/pdf")
                .post(draft + "/attachments")
                .then();
    }
}
