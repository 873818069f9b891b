package no.bevilling.violation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** A points case by program: the same steps as on the page, held to the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PointsApiTest {
    private static final String API = "/api/v1/municipalities/3451/points-cases";

    @Inject
    ReactionScenario story;

    @Test
    void a_case_goes_from_report_to_points_with_notice_and_two_people() {
        UUID licence = story.licence("Programstova");
        Map<String, Object> opening = new HashMap<>(Map.of(
                "licenceId",
                licence,
                "source",
                "POLICE",
                "reference",
                "2026/99",
                "foundOn",
                story.today().toString(),
                "noTie",
                true,
                "violations",
                List.of(violation("HOURS", "2026-11-14T02:20"))));
        send("kari", "", opening).statusCode(403);
        send("sara", "", Map.of("source", "POLICE", "noTie", true))
                .statusCode(400)
                .body("errors.field", hasItem(containsString("licenceId")));
        String id = send("sara", "", opening).statusCode(201).extract().path("id");
        UUID caseId = UUID.fromString(id);
        story.tie("gunnar", caseId);

        send(
                        "sara",
                        id + "/violations",
                        Map.of("version", version(id), "violation", violation("BROUGHT_ALCOHOL", "2026-11-14T02:30")))
                .statusCode(200)
                .body("violations.points", equalTo(List.of(4, 1)));
        // Nothing is proposed before the holder is heard.
        send("sara", id + "/proposal", proposal(id)).statusCode(409);
        send(
                        "sara",
                        id + "/notice",
                        Map.of(
                                "version",
                                version(id),
                                "text",
                                "",
                                "dueOn",
                                story.today().plusWeeks(3).toString()))
                .statusCode(200)
                .body("noticeSentAt", notNullValue());
        story.commented(caseId, "Vi beklager.");
        send("sara", id + "/proposal", proposal(id)).statusCode(200).body("decision.points", equalTo(5));

        int proposed = read("gunnar", id).extract().path("decision.version");
        send("sara", id + "/approval", Map.of("version", proposed)).statusCode(403);
        send("gunnar", id + "/approval", Map.of("version", proposed + 1)).statusCode(409);
        send("gunnar", id + "/approval", Map.of("version", proposed))
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("decision.pointsAfter", equalTo(5));
        // An application's case is no points case.
        Browser.signedIn("sara")
                .json()
                .get(API + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private Map<String, Object> proposal(String id) {
        return Map.of("version", version(id), "outcome", "POINTS", "reasons", "Vi legger rapporten til grunn.");
    }

    private static Map<String, Object> violation(String kind, String at) {
        return Map.of("kind", kind, "committedAt", at, "facts", "Patruljen så det.", "circumstances", "ORDINARY");
    }

    private static int version(String id) {
        return read("sara", id).extract().path("version");
    }

    private static ValidatableResponse read(String reader, String id) {
        return Browser.signedIn(reader).json().get(API + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse send(String sender, String path, Map<String, Object> body) {
        return Browser.signedIn(sender)
                .json()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path.isEmpty() ? API : API + "/" + path)
                .then();
    }
}
