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

/** Points and withdrawal cases by program: the same steps as on the page, held to the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PointsApiTest {
    private static final String API = "/api/v1/municipalities/3451/points-cases";
    private static final String WITHDRAWALS = "/api/v1/municipalities/3451/withdrawal-cases";

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

    @Test
    void a_withdrawal_goes_from_its_points_to_days_on_the_licence_and_is_registered_as_carried_out() {
        UUID licence = story.licence("Programinndragning");
        UUID points = story.pointsCase(licence, "UNDERAGE_CUSTOMER 2026-11-13 23:10", "HOURS 2026-11-14 02:20");
        story.decided(points);
        UUID id = story.withdrawalCase(licence);
        withdrawal("kari", "", Map.of("licenceId", licence, "ground", "POINTS", "noTie", true))
                .statusCode(403);
        withdrawal("sara", "", Map.of("ground", "POINTS", "noTie", true)).statusCode(400);
        withdrawal("sara", "", Map.of("licenceId", licence, "ground", "CONDUCT", "noTie", true))
                .statusCode(400)
                .body("errors.field", hasItem("account"));
        // It has opened by itself, and is the same for whoever asks for it.
        withdrawal("sara", "", Map.of("licenceId", licence, "ground", "POINTS", "noTie", true))
                .statusCode(201)
                .body("id", equalTo(id.toString()));
        withdrawn("sara", id)
                .body("pointsNow", equalTo(12))
                .body("daysCalledFor", equalTo(7))
                .body("basis.points", equalTo(List.of(8, 4)));

        Map<String, Object> proposal = new HashMap<>(Map.of(
                "outcome",
                "WITHDRAWN",
                "from",
                story.today().plusDays(20).toString(),
                "days",
                7,
                "circumstances",
                "ORDINARY",
                "reasons",
                "Prikkene er nok."));
        withdrawal("sara", id + "/proposal", versioned(id, proposal)).statusCode(409);
        withdrawal(
                        "sara",
                        id + "/notice",
                        versioned(
                                id,
                                new HashMap<>(Map.of(
                                        "text",
                                        "",
                                        "dueOn",
                                        story.today().plusWeeks(3).toString()))))
                .statusCode(200)
                .body("noticeSentAt", notNullValue());
        story.commented(id, "Vi ber om at det venter.");
        withdrawal("sara", id + "/proposal", versioned(id, proposal))
                .statusCode(200)
                .body("decision.lastDay", equalTo(story.today().plusDays(26).toString()));
        int proposed = withdrawn("gunnar", id).extract().path("decision.version");
        withdrawal("gunnar", id + "/approval", Map.of("version", proposed + 1)).statusCode(409);
        withdrawal("gunnar", id + "/approval", Map.of("version", proposed))
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("pointsNow", equalTo(12));
        int decided = withdrawn("sara", id).extract().path("decision.version");
        withdrawal(
                        "sara",
                        id + "/execution",
                        Map.of(
                                "version",
                                decided,
                                "executedOn",
                                story.today().plusDays(1).toString()))
                .statusCode(400)
                .body("errors.field", hasItem("executedOn"));
        // A case about points is no withdrawal.
        Browser.signedIn("sara").json().get(WITHDRAWALS + "/" + points).then().statusCode(404);
    }

    private static Map<String, Object> versioned(UUID id, Map<String, Object> body) {
        body.put("version", withdrawn("sara", id).extract().path("version"));
        return body;
    }

    private static ValidatableResponse withdrawn(String reader, UUID id) {
        return Browser.signedIn(reader)
                .json()
                .get(WITHDRAWALS + "/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse withdrawal(String sender, String path, Map<String, Object> body) {
        return Browser.signedIn(sender)
                .json()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path.isEmpty() ? WITHDRAWALS : WITHDRAWALS + "/" + path)
                .then();
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
