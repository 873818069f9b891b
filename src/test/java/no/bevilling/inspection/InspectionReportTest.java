package no.bevilling.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFiles;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.Language;
import no.bevilling.rules.Replay;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.DecisionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report shows and who is reminded of it; visits to places that hold no licence of the municipality. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InspectionReportTest {
    private static final String API = "/api/v1/municipalities/3451/inspections/";

    @Inject
    InspectedPlaces places;

    @Inject
    CommentReminders reminders;

    @Inject
    StoredFiles files;

    @Inject
    RuleChecks rules;

    @Inject
    Clock clock;

    private Browser kristin;
    private Browser knut;
    private UUID visit;

    @BeforeEach
    void two_inspectors() {
        kristin = Browser.signedIn("kristin");
        knut = Browser.signedIn("knut");
        visit = UUID.randomUUID();
    }

    @Test
    void the_signature_of_the_one_in_charge_and_the_photo_of_an_observation_stand_in_the_report_and_its_paper()
            throws Exception {
        Map<String, Object> told = places.visit(places.usual());
        Map<String, Object> seen = places.seen("brought-in", "En gjest tok fram en flaske fra veska.");
        UUID ofBottle = UUID.randomUUID();
        UUID ofDoor = UUID.randomUUID();
        String now = clock.instant().toString();
        told.put("observations", List.of(seen));
        told.put(
                "photos",
                List.of(
                        Map.of("id", ofBottle, "observation", seen.get("id"), "caption", "Flaska", "takenAt", now),
                        Map.of("id", ofDoor, "caption", "Døra", "takenAt", now)));
        told.put("signaturePng", Base64.getEncoder().encodeToString(picture("png")));
        post(told).statusCode(200);
        for (UUID photo : List.of(ofBottle, ofDoor)) {
            kristin.json()
                    .contentType("multipart/form-data")
                    .multiPart("file", "bilde.jpg", picture("jpg"), "image/jpeg")
                    .post(API + visit + "/photos/" + photo)
                    .then()
                    .statusCode(204);
        }

        String page = knut.request()
                .get("/k/3451/kontroller/" + visit)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("/k/3451/kontroller/" + visit + "/underskrift");
        assertThat(page.indexOf("/bilder/" + ofBottle))
                .as("the bottle stands with what was seen, before the facts of the visit")
                .isBetween(page.indexOf("fra veska"), page.indexOf("Siv Servitør"));
        assertThat(page.indexOf("/bilder/" + ofDoor)).isGreaterThan(page.indexOf("Siv Servitør"));
        knut.request()
                .accept("*/*")
                .get("/k/3451/kontroller/" + visit + "/underskrift")
                .then()
                .statusCode(200)
                .contentType("image/png");
        Browser.signedIn("kari")
                .request()
                .accept("*/*")
                .get("/k/3451/kontroller/" + visit + "/underskrift")
                .then()
                .statusCode(403);

        signedByBoth();
        byte[] paper = paper(report(visit));
        PdfProof.assertArchivableAndAccessible("inspection-report-signed", paper);
        assertThat(PdfProof.text(paper)).contains("Bilder: ").contains("Flaska").contains("Underskrift");
        assertThat(PdfProof.images(paper)).as("the drawn signature").isPositive();
    }

    @Test
    void a_mess_with_a_state_licence_is_inspected_and_its_report_goes_by_post() throws Exception {
        UUID mess = places.call(() -> {
            no.bevilling.premises.Premises place = new no.bevilling.premises.Premises();
            place.name = "Befalsmessa " + visit;
            place.streetAddress = "Leirvegen 1";
            place.postalCode = "2900";
            place.postalPlace = "Fagernes";
            place.venueKind = no.bevilling.rules.fact.VenueKind.RESTAURANT;
            place.persist();
            return place.id;
        });
        String link = "/k/3451/kontroller/ny?sted=" + mess + "&amp;type=SERVING";
        kristin.request()
                .queryParam("q", "Befalsmessa " + visit)
                .get("/k/3451/kontroller/ny")
                .then()
                .statusCode(200)
                .body(containsString(link));
        kristin.request()
                .get("/k/3451/kontroller/ny?sted=" + mess + "&type=SERVING")
                .then()
                .statusCode(200)
                .body(containsString("Befalsmessa"));
        form("Åtte gjester drakk øl.", false)
                .post("/k/3451/kontroller/ny?sted=" + mess + "&type=SERVING")
                .then()
                .statusCode(303);
        signedByBoth();

        Inspection report = report(visit);
        assertThat(report.licenceId).isNull();
        assertThat(report.premisesId).isEqualTo(mess);
        String text = PdfProof.text(paper(report));
        assertThat(text).contains("Stedet har ingen bevilling fra kommunen", "Send den til kommunen");
        assertThat(places.call(() -> OutboxMessage.<OutboxMessage>find("documentId", report.reportDocumentId)
                        .<OutboxMessage>singleResult()
                        .name))
                .startsWith("Befalsmessa");
        Browser.signedIn("sara")
                .request()
                .get("/k/3451/kontroller/" + visit)
                .then()
                .statusCode(200)
                .body(containsString("Ingen bevilling fra kommunen"))
                .body(not(containsString("/prikksak")));
        kristin.json()
                .get(API + "?premises=" + mess)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(visit.toString()));
        // An inspector sees on the page of the place which inspections there were, and no case of it.
        kristin.request()
                .get("/k/3451/steder/" + mess)
                .then()
                .statusCode(200)
                .body(containsString("/k/3451/kontroller/" + visit));
        // Neither a licence nor a place is no visit.
        Map<String, Object> nothing = places.visit(places.usual());
        nothing.remove("licenceId");
        visit = UUID.randomUUID();
        post(nothing).statusCode(400).body("errors.field", hasItem("licenceId"));
    }

    @Test
    void the_server_asks_for_the_signs_on_a_page_and_in_a_correction_and_flags_what_a_telephone_hands_in() {
        Licence licence = places.usual();
        String address = "/k/3451/kontroller/ny?bevilling=" + licence.id;
        form("Gjesten var åpenbart påvirket.", false)
                .post(address)
                .then()
                .statusCode(422)
                .body(containsString("Teksten sier en konklusjon"))
                .body(containsString("name=\"signsWritten\""));
        form("Gjesten var åpenbart påvirket, sjanglet og snakket utydelig.", true)
                .post(address)
                .then()
                .statusCode(303);
        signedByBoth();
        Inspection signed = report(visit);
        form("Gjesten var åpenbart påvirket.", false)
                .formParam("version", signed.version)
                .formParam("reason", "Feil ord")
                .post("/k/3451/kontroller/" + visit + "/rett")
                .then()
                .statusCode(422)
                .body(containsString("Teksten sier en konklusjon"));
        assertThat(report(visit).supersededBy).isNull();

        visit = UUID.randomUUID();
        Map<String, Object> told = places.visit(licence);
        told.put("observations", List.of(places.seen("intoxicated-served", "Gjesten var åpenbart påvirket.")));
        post(told).statusCode(200).body("conclusions.size()", equalTo(1));
    }

    @Test
    void caseworkers_are_told_of_reports_and_findings_and_the_holder_is_reminded_of_the_comment() {
        Licence licence = places.serving("Ventekontrollen " + visit);
        Map<String, Object> told = places.visit(licence);
        told.put("observations", List.of(places.seen("brought-in", "En gjest tok fram en flaske.")));
        post(told).statusCode(200);
        places.call(() -> Inspection.update(
                "reportDueOn = ?1 where id = ?2", places.today().minusDays(1), visit));
        tasks().body(item() + ".late", equalTo(true));
        signedByBoth();
        tasks().body(item() + ".late", equalTo(false));

        places.call(() -> Inspection.update(
                "commentDueOn = ?1 where id = ?2", places.today().plusDays(2), visit));
        places.call(reminders::remind);
        places.call(reminders::remind);
        assertThat(places.<Long>call(() -> OutboxMessage.count(
                        "caseId = ?1 and notice = ?2", licence.caseId, OutboxNotice.COMMENT_REMINDER)))
                .isEqualTo(1);
    }

    @Test
    void
            chapter_9_is_asked_when_a_report_is_locked_and_when_the_holder_comments_and_every_answer_is_kept_and_replays() {
        Licence licence = places.serving("Regelkontrollen " + visit);
        Map<String, Object> told = places.visit(licence);
        told.put("oralAccount", "REFUSED");
        told.put("oralAccountNote", "Daglig leder ville ikke høre.");
        told.put("inspectors", List.of(places.inspector("kristin")));
        post(told).statusCode(200);
        sign(kristin).body("status", equalTo("HANDED_IN"));
        assertThat(checks(visit))
                .as("one alone at a serving place locks nothing (§ 9-5)")
                .isEmpty();

        told.put("inspectors", List.of(places.inspector("kristin"), places.inspector("knut")));
        told.put("observations", List.of(places.seen("brought-in", "En gjest tok fram en flaske.")));
        told.put("basedOn", report(visit).version);
        post(told).statusCode(200);
        places.call(() -> Inspection.update(
                "reportDueOn = ?1 where id = ?2", places.today().minusDays(1), visit));
        signedByBoth();

        InspectionCheck locked = checks(visit).get(0);
        assertThat(locked.decision).isEqualTo(DecisionKind.INSPECTION_REPORT);
        assertThat(answers(locked))
                .containsEntry("national-inspection-municipal", "MET")
                .containsEntry("national-inspection-test", "MET")
                .containsEntry("national-inspection-untied", "MET")
                .containsEntry("national-inspection-number", "MET")
                .containsEntry("national-inspection-account", "NOT_MET")
                .containsEntry("national-inspection-topics", "NOT_MET")
                .containsEntry("national-inspection-report-in-time", "NOT_MET")
                .containsEntry("national-inspection-comment-time", "MET");
        assertThat(rules.replay(new Replay.Stored(locked.input.toString(), locked.result.toString(), Language.NB))
                        .identical())
                .isTrue();
        Browser sara = Browser.signedIn("sara");
        sara.json().get(API + "?view=LATE&size=100").then().statusCode(200).body("items.id", hasItem(visit.toString()));
        sara.request()
                .get("/k/3451/kontroller/" + visit)
                .then()
                .body(containsString("Rapporten er sendt 8 dager etter kontrollen, og det er for sent"))
                .body(containsString("Ikke kontrollert: aldersgrensene og åpenbar påvirkning."));
        sara.request()
                .cookie("sprak", "nn")
                .get("/k/3451/kontroller/" + visit)
                .then()
                .body(containsString("Kontrollen mot regelverket"))
                .body(containsString("Rapporten er send 8 dagar etter kontrollen, og det er for seint"))
                .body(not(containsString("Er rapporten sendt i tide")));

        Browser.signedIn("kari")
                .form()
                .formParam("comment", "Flasken ble tatt fra gjesten.")
                .post("/soknad/3451/kontroll/" + visit)
                .then()
                .statusCode(303);
        assertThat(checks(visit)).hasSize(2);
        assertThat(answers(checks(visit).get(1))).containsEntry("national-inspection-comment-in-time", "MET");
    }

    private List<InspectionCheck> checks(UUID inspection) {
        return places.call(() -> InspectionCheck.list("inspectionId = ?1 order by checkedAt", inspection));
    }

    private static Map<String, String> answers(InspectionCheck check) {
        Map<String, String> answers = new HashMap<>();
        check.result
                .path("criteria")
                .forEach(one ->
                        answers.put(one.path("id").asText(), one.path("outcome").asText()));
        return answers;
    }

    @Test
    void a_place_that_nobody_knew_is_handed_in_from_two_telephones_as_one_place_and_one_report() {
        String name = "Telt ved elva " + visit;
        Map<String, Object> told = places.visit(places.usual());
        told.remove("licenceId");
        told.put("newPlace", Map.of("name", name, "address", ""));
        told.put("licenceType", "SERVING");
        post(told).statusCode(400).body("errors.field", hasItem("newPlace.address"));
        told.put("newPlace", Map.of("name", name, "address", "Elvevegen, ved brua"));
        post(told).statusCode(200);
        told.put("guests", 41);
        told.put("newPlace", Map.of("name", name.toUpperCase(), "address", "elvevegen, ved brua"));
        knut.json()
                .header("Idempotency-Key", visit.toString())
                .body(told)
                .post(API + visit)
                .then()
                .statusCode(200)
                .body("differs", hasItem("guests"));

        assertThat(places.<Long>call(
                        () -> no.bevilling.premises.Premises.count("lower(name) = ?1", name.toLowerCase())))
                .isEqualTo(1);
        Inspection report = report(visit);
        assertThat(report.licenceId).isNull();
        // The next evening it is on the list of places without a licence, for the telephone to take along.
        kristin.json()
                .get("/api/v1/municipalities/3451/inspection-places/unlicensed?q=" + name)
                .then()
                .statusCode(200)
                .body("items.premises", hasItem(report.premisesId.toString()));
        kristin.json()
                .get("/api/v1/municipalities/3451/inspection-places/evening?unlicensed=SALE:" + report.premisesId)
                .then()
                .statusCode(200)
                .body("places.find { it.premises == '" + report.premisesId + "' }.licenceType", equalTo("SALE"))
                .body("places.find { it.premises == '" + report.premisesId + "' }.licence", nullValue())
                .body("places.find { it.premises == '" + report.premisesId + "' }.inspectorsNeeded", equalTo(1));
    }

    private static ValidatableResponse tasks() {
        return Browser.signedIn("sara")
                .json()
                .get("/api/v1/municipalities/3451/my-tasks")
                .then()
                .statusCode(200);
    }

    private String item() {
        return "find { it.key == 'INSPECTIONS' }.items.find { it.path == '/k/3451/kontroller/" + visit + "' }";
    }

    /** The form of the page, with one observation. */
    private RequestSpecification form(String seen, boolean signs) {
        RequestSpecification form = kristin.form()
                .formParam("visit", visit)
                .formParam("mode", "OPEN")
                .formParam("startedAt", "2026-11-28T23:00")
                .formParam("endedAt", "2026-11-28T23:40")
                .formParam("oralAccount", "GIVEN")
                .formParam("inspectors", places.inspector("knut"), places.inspector("kristin"))
                .formParam("check-hours", "FINDING")
                .formParam("obs-id", "")
                .formParam("obs-item", "hours")
                .formParam("obs-at", "2026-11-28T23:10")
                .formParam("obs-place", "baren")
                .formParam("obs-text", seen)
                .formParam("obs-observer", places.inspector("knut"));
        return signs ? form.formParam("signsWritten", "true") : form;
    }

    private ValidatableResponse post(Map<String, Object> told) {
        return kristin.json()
                .header("Idempotency-Key", visit.toString())
                .body(told)
                .post(API + visit)
                .then();
    }

    private void signedByBoth() {
        sign(kristin);
        sign(knut);
    }

    private ValidatableResponse sign(Browser one) {
        return one.json()
                .body(Map.of(
                        "version", report(visit).version, "noTie", true, "signsWritten", true, "withoutPhotos", false))
                .post(API + visit + "/signatures")
                .then()
                .statusCode(200);
    }

    private Inspection report(UUID id) {
        return places.call(() -> Inspection.findById(TenantKey.of(id)));
    }

    private byte[] paper(Inspection report) throws Exception {
        Document paper = places.call(() -> Document.findById(TenantKey.of(report.reportDocumentId)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.write(paper.municipalityId, paper.fileId, bytes);
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 22, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
