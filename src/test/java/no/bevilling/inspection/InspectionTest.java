package no.bevilling.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Tie;
import no.bevilling.casework.WaitingWork;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFiles;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What inspectors hand in, from one telephone or two, becomes one report that all sign and the holder comments on. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InspectionTest {
    private static final String API = "/api/v1/municipalities/3451/inspections/";

    @Inject
    InspectedPlaces places;

    @Inject
    OpenCases open;

    @Inject
    InspectorTies ties;

    @Inject
    InspectionsWaiting waiting;

    @Inject
    StoredFiles files;

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
    void a_visit_sent_again_after_the_answer_was_lost_is_one_inspection() {
        Map<String, Object> told = places.visit(places.usual());

        List<CompletableFuture<Integer>> sent = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> post(kristin, told).extract().statusCode()))
                .toList();

        assertThat(sent).extracting(CompletableFuture::join).containsOnly(200);
        // The telephone's clock has gone on meanwhile; what it tells is the same.
        told.put("deviceTime", clock.instant().plusSeconds(90).toString());
        post(kristin, told).statusCode(200).body("replayed", equalTo(true)).body("differs", empty());
        assertThat(places.<Long>call(() -> Inspection.count("visitId", visit))).isEqualTo(1);
        assertThat(places.<Long>call(() -> HandIn.count("visitId", visit))).isEqualTo(1);
    }

    @Test
    void the_key_is_the_id_of_the_visit() {
        kristin.json()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(places.visit(places.usual()))
                .post(API + visit)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("Idempotency-Key"));
    }

    @Test
    void what_only_one_of_two_telephones_has_is_kept_and_people_choose_where_they_differ() {
        Licence licence = places.usual();
        Map<String, Object> first = places.visit(licence);
        first.put("staff", null);
        first.put("observations", List.of(places.seen("brought-in", "En gjest tok fram en flaske fra veska.")));
        post(kristin, first).statusCode(200).body("differs", empty());
        Map<String, Object> second = places.visit(licence);
        second.put("startedAt", first.get("startedAt"));
        second.put("endedAt", first.get("endedAt"));
        second.put("guests", 55);
        second.put("staff", 3);
        second.put("situation", "");
        second.put("checklist", List.of(Map.of("item", "manager", "result", "IN_ORDER", "note", "Styreren var der.")));
        second.put("observations", List.of(places.seen("taken-out", "En gjest gikk ut med et ølglass.")));

        int version = post(knut, second)
                .statusCode(200)
                .body("differs", contains("guests"))
                .extract()
                .path("version");

        get(kristin, visit)
                .body("guests", equalTo(40))
                .body("staff", equalTo(3))
                .body("situation", equalTo("Rolig kveld."))
                .body("checklist.item", contains("hours", "manager"))
                .body("observations.item", hasSize(2))
                .body("findings", equalTo(true));
        sign(kristin, visit, version).statusCode(409);
        UUID handIn = places.call(() -> HandIn.<HandIn>list("visitId", visit).stream()
                .filter(HandIn::isOpen)
                .findFirst()
                .orElseThrow()
                .id);
        knut.request().get("/k/3451/kontroller/" + visit).then().body(containsString("To telefoner forteller ulikt"));
        knut.form()
                .formParam("version", version)
                .formParam("handIn", handIn)
                .formParam("velg-guests", "TOLD")
                .post("/k/3451/kontroller/" + visit + "/velg")
                .then()
                .statusCode(303);
        get(kristin, visit).body("guests", equalTo(55)).body("staff", equalTo(3));
        assertThat(places.<List<HandIn>>call(() -> HandIn.list("visitId", visit)))
                .extracting(one -> one.content.guests())
                .containsExactlyInAnyOrder(40, 55);
    }

    @Test
    void with_the_second_signature_a_report_without_findings_is_locked_sent_and_closed() throws Exception {
        Licence licence = places.usual();
        int version = post(kristin, places.lastEvening(licence)).extract().path("version");
        sign(kristin, visit, version)
                .statusCode(200)
                .body("status", equalTo("HANDED_IN"))
                .body("reportSentAt", equalTo(null));

        sign(knut, visit, version)
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("commentDueOn", equalTo(places.today().plusDays(14).toString()))
                .body("closedAt", not(equalTo(null)));

        Inspection report = report(visit);
        assertThat(report.reportDueOn).isEqualTo(places.today().minusDays(1).plusDays(7));
        assertThat(places.<List<OutboxMessage>>call(() -> OutboxMessage.list("documentId", report.reportDocumentId)))
                .hasSize(1);
        byte[] pdf = paper(report);
        PdfProof.assertArchivableAndAccessible("inspection-report", pdf);
        assertThat(PdfProof.text(pdf))
                .contains("Rapport fra kontroll av Kontrollkroa")
                .contains("Kristin Kontrollør, signert", "Knut Kontrollør, signert")
                .contains("Drikking skal være slutt kl.")
                .contains("gitt til ansvarshavende etter kontrollen");
        // Locked: what comes later is kept beside it and changes nothing.
        Map<String, Object> later = places.visit(licence);
        later.put("guests", 41);
        post(knut, later).statusCode(200).body("locked", equalTo(true)).body("differs", contains("signed"));
        get(kristin, visit).body("guests", equalTo(40));
    }

    @Test
    void a_serving_place_needs_two_inspectors_and_nobody_signs_without_having_been_there_or_with_a_tie() {
        Licence licence = places.serving("Enkroa");
        Map<String, Object> alone = places.visit(licence);
        alone.put("inspectors", List.of(places.inspector("kristin")));
        int version = post(kristin, alone).statusCode(200).extract().path("version");
        kristin.json()
                .body(Map.of("version", version, "noTie", false, "signsWritten", true, "withoutPhotos", false))
                .post(API + visit + "/signatures")
                .then()
                .statusCode(400)
                .body("errors.field", contains("noTie"));
        sign(kristin, visit, version).statusCode(200).body("status", equalTo("HANDED_IN"));
        sign(knut, visit, version).statusCode(403);

        visit = UUID.randomUUID();
        int both = post(kristin, places.visit(licence)).extract().path("version");
        places.call(() -> {
            Inspector inspector = Inspector.findById(TenantKey.of(places.inspector("knut")));
            ties.state(
                    inspector, List.of(licence.premisesId), Tie.FAMILY, "Broren min eier stedet.", open.user("knut"));
            return null;
        });
        sign(knut, visit, both).statusCode(403);
    }

    @Test
    void at_a_place_of_sale_one_inspector_is_enough() {
        Map<String, Object> alone = places.visit(places.sale("Butikken"));
        alone.put("inspectors", List.of(places.inspector("kristin")));
        int version = post(kristin, alone).statusCode(200).extract().path("version");

        sign(kristin, visit, version).statusCode(200).body("status", equalTo("SIGNED"));
    }

    @Test
    void who_has_no_passed_test_hands_in_nothing_and_cannot_be_named() {
        Browser untested = Browser.signedIn("kristin");
        Licence licence = places.usual();
        Map<String, Object> told = places.visit(licence);
        UUID stranger = UUID.randomUUID();
        told.put("inspectors", List.of(places.inspector("kristin"), stranger));
        post(untested, told).statusCode(400).body("errors.field", hasItem("inspectors"));
        places.call(() -> Inspector.update("testPassedOn = null where id = ?1", places.inspector("knut")));
        try {
            post(knut, places.visit(licence)).statusCode(403).body("detail", containsString("§ 9-3"));
            post(kristin, places.visit(licence)).statusCode(400).body("errors.field", hasItem("inspectors"));
        } finally {
            places.call(() -> Inspector.update(
                    "testPassedOn = ?1 where id = ?2", places.today().minusYears(1), places.inspector("knut")));
        }
    }

    @Test
    void the_oral_account_must_be_answered_also_after_an_anonymous_visit() {
        Map<String, Object> told = places.visit(places.usual());
        told.put("oralAccount", null);
        post(kristin, told).statusCode(400).body("errors.field", contains("oralAccount"));
        told.put("oralAccount", "NOT_GIVEN");
        post(kristin, told).statusCode(400).body("errors.field", contains("oralAccountNote"));
        told.put("oralAccountNote", "Stedet var stengt og tomt.");
        post(kristin, told).statusCode(200);
    }

    @Test
    void a_telephone_whose_clock_is_wrong_is_noticed_and_both_times_are_told() {
        Map<String, Object> told = places.visit(places.usual());
        told.put("deviceTime", clock.instant().plusSeconds(2 * 3600).toString());

        int off = post(kristin, told).statusCode(200).extract().path("clockOffSeconds");

        assertThat(off).isBetween(7190, 7210);
        get(kristin, visit).body("startedAt", equalTo(told.get("startedAt")));
        kristin.request()
                .get("/k/3451/kontroller/" + visit)
                .then()
                .body(containsString("Klokka på telefonen gikk feil"))
                .body(matchesPattern("(?s).*(119|120) minutter for fort.*"));
    }

    @Test
    void whoever_writes_a_conclusion_is_asked_for_the_signs_before_signing() {
        Map<String, Object> told = places.visit(places.usual());
        told.put("observations", List.of(places.seen("intoxicated-present", "Gjesten var åpenbart påvirket.")));
        int version = post(kristin, told).extract().path("version");

        kristin.json()
                .body(Map.of("version", version, "noTie", true, "signsWritten", false, "withoutPhotos", false))
                .post(API + visit + "/signatures")
                .then()
                .statusCode(400)
                .body("errors.field", contains("signsWritten"));
        kristin.request().get("/k/3451/kontroller/" + visit).then().body(containsString("«åpenbart påvirk …»"));
    }

    @Test
    void a_change_takes_the_signature_away_and_a_stale_version_signs_nothing() {
        Licence licence = places.usual();
        Map<String, Object> told = places.visit(licence);
        int version = post(kristin, told).extract().path("version");
        sign(kristin, visit, version).statusCode(200);
        told.put("basedOn", version);
        told.put("guests", 42);

        int next = post(kristin, told)
                .statusCode(200)
                .body("differs", empty())
                .extract()
                .path("version");

        assertThat(next).isGreaterThan(version);
        get(kristin, visit).body("guests", equalTo(42)).body("inspectors.signedAt", contains((Object) null, null));
        sign(knut, visit, version).statusCode(409);
    }

    @Test
    void a_photo_is_waited_for_until_somebody_says_that_it_will_not_come() throws Exception {
        Map<String, Object> told = places.visit(places.usual());
        UUID photo = UUID.randomUUID();
        told.put(
                "photos",
                List.of(Map.of(
                        "id",
                        photo,
                        "caption",
                        "Døra",
                        "takenAt",
                        clock.instant().toString())));
        int version = post(kristin, told)
                .body("photosMissing", contains(photo.toString()))
                .extract()
                .path("version");
        kristin.json()
                .body(Map.of("version", version, "noTie", true, "signsWritten", false, "withoutPhotos", false))
                .post(API + visit + "/signatures")
                .then()
                .statusCode(400)
                .body("errors.field", contains("withoutPhotos"));
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        for (int once = 0; once < 2; once++) {
            kristin.json()
                    .contentType("multipart/form-data")
                    .multiPart("file", "bilde.jpg", jpeg.toByteArray(), "image/jpeg")
                    .post(API + visit + "/photos/" + photo)
                    .then()
                    .statusCode(204);
        }

        sign(kristin, visit, version).statusCode(200);
        knut.request()
                .accept("*/*")
                .get("/k/3451/kontroller/" + visit + "/bilder/" + photo)
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
    }

    @Test
    void a_signed_report_is_corrected_by_a_new_revision_that_shows_the_old() {
        Licence licence = places.usual();
        signedByBoth(places.visit(licence));
        Inspection first = report(visit);
        kristin.form()
                .formParams(form(first))
                .formParam("guests", "60")
                .formParam("reason", "Vi talte feil.")
                .post("/k/3451/kontroller/" + visit + "/rett")
                .then()
                .statusCode(303);

        Inspection second = places.call(
                () -> Inspection.<Inspection>find("supersedes", first.id).singleResult());
        assertThat(second.revision).isEqualTo(2);
        assertThat(second.guests).isEqualTo(60);
        assertThat(report(visit).guests).isEqualTo(40);
        assertThat(report(visit).supersededBy).isEqualTo(second.id);
        sign(kristin, second.id, second.version).statusCode(200);
        sign(knut, second.id, report(second.id).version).statusCode(200).body("status", equalTo("SIGNED"));
        kristin.request()
                .get("/k/3451/kontroller/" + second.id)
                .then()
                .body(containsString("Vi talte feil."))
                .body(containsString("/k/3451/kontroller/" + first.id));
        assertThat(places.<Long>call(() -> Inspection.count("visitId = ?1 and supersededBy is null", visit)))
                .isEqualTo(1);
    }

    @Test
    void the_holder_comments_within_two_weeks_and_nobody_else_reads_it() {
        signedByBoth(places.visit(places.usual()));
        Browser kari = Browser.signedIn("kari");
        String address = "/soknad/3451/kontroll/" + visit;
        kari.request().get("/soknad").then().statusCode(200).body(containsString(address));
        kari.request().get(address).then().statusCode(200).body(containsString("Du kan uttale deg"));
        kari.request()
                .accept("*/*")
                .get(address + "/rapport")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        Browser.signedIn("nils").request().get(address).then().statusCode(404);
        Browser.signedIn("nils")
                .form()
                .formParam("comment", "Hei")
                .post(address)
                .then()
                .statusCode(404);
        kari.form().formParam("comment", " ").post(address).then().statusCode(422);
        kari.form()
                .formParam("comment", "Vi er ikke enige.")
                .post(address)
                .then()
                .statusCode(303);
        kari.form().formParam("comment", "En gang til.").post(address).then().statusCode(409);

        Browser.signedIn("sara")
                .request()
                .get("/k/3451/kontroller/" + visit)
                .then()
                .body(containsString("Vi er ikke enige."));
    }

    @Test
    void findings_wait_for_a_caseworker_who_says_why_nothing_more_comes_of_them() {
        Map<String, Object> told = places.visit(places.usual());
        told.put("observations", List.of(places.seen("brought-in", "En gjest drakk av en lommelerke.")));
        signedByBoth(told);
        assertThat(report(visit).closedAt).isNull();
        Browser sara = Browser.signedIn("sara");
        assertThat(waitingForSara()).as("the report must go within a week").contains("/k/3451/kontroller/" + visit);
        sara.request()
                .queryParam("vis", "TO_ASSESS")
                .get("/k/3451/kontroller")
                .then()
                .body(containsString("/k/3451/kontroller/" + visit));
        sara.form()
                .formParam("version", report(visit).version)
                .formParam("note", "")
                .post("/k/3451/kontroller/" + visit + "/avslutt")
                .then()
                .statusCode(422);
        sara.form()
                .formParam("version", report(visit).version)
                .formParam("note", "Gjesten ble vist ut med en gang.")
                .post("/k/3451/kontroller/" + visit + "/avslutt")
                .then()
                .statusCode(303);
        assertThat(report(visit).closedAt).isNotNull();
        assertThat(waitingForSara()).doesNotContain("/k/3451/kontroller/" + visit);
        sara.request()
                .get("/k/3451/steder/" + report(visit).premisesId)
                .then()
                .body(containsString("/k/3451/kontroller/" + visit));
    }

    private List<String> waitingForSara() {
        return no.bevilling.database.Tenant.<List<WaitingWork.Group>>call(
                        open.municipality("3451"), () -> waiting.waitingFor(open.user("sara"), 10_000))
                .stream()
                .flatMap(group -> group.items().stream())
                .map(WaitingWork.Item::path)
                .toList();
    }

    @Test
    void a_visit_is_told_on_a_page_too_without_the_telephone() {
        Licence licence = places.usual();
        knut.request()
                .queryParam("q", "kontrollkr")
                .get("/k/3451/kontroller/ny")
                .then()
                .body(containsString("?bevilling=" + licence.id));
        Map<String, Object> wrong = Map.of("visit", visit, "mode", "OPEN", "startedAt", "2026-11-28T23:00");
        knut.form()
                .formParams(wrong)
                .post("/k/3451/kontroller/ny?bevilling=" + licence.id)
                .then()
                .statusCode(422)
                .body(containsString("Skriv når kontrollen var slutt"));
        knut.form()
                .formParam("visit", visit)
                .formParam("mode", "OPEN")
                .formParam("startedAt", "2026-11-28T23:00")
                .formParam("endedAt", "2026-11-28T23:40")
                .formParam("oralAccount", "GIVEN")
                .formParam("inspectors", places.inspector("knut"), places.inspector("kristin"))
                .formParam("check-hours", "FINDING")
                .formParam("obs-id", "", "")
                .formParam("obs-item", "hours", "hours")
                .formParam("obs-at", "2026-11-28T23:10", "")
                .formParam("obs-place", "baren", "")
                .formParam("obs-text", "Klokka viste 23.10.", "")
                .formParam("obs-observer", places.inspector("knut"), "")
                .post("/k/3451/kontroller/ny?bevilling=" + licence.id)
                .then()
                .statusCode(303);
        get(knut, visit)
                .body("observations.text", contains("Klokka viste 23.10."))
                .body("findings", equalTo(true));
    }

    @Test
    void the_evening_has_all_that_is_needed_without_network() {
        Licence licence = places.usual();
        kristin.json()
                .queryParam("licence", licence.id)
                .get("/api/v1/municipalities/3451/inspection-places/evening")
                .then()
                .statusCode(200)
                .body("inspector", equalTo(places.inspector("kristin").toString()))
                .body("csrfToken", not(equalTo(null)))
                .body("places[0].place", equalTo("Kontrollkroa"))
                .body("places[0].manager", equalTo("Mona Styrer"))
                .body("places[0].inspectorsNeeded", equalTo(2))
                .body("places[0].hours.consumptionUntil", hasItem(not(equalTo(null))));
    }

    private void signedByBoth(Map<String, Object> told) {
        int version = post(kristin, told).statusCode(200).extract().path("version");
        sign(kristin, visit, version).statusCode(200);
        sign(knut, visit, report(visit).version).statusCode(200).body("status", equalTo("SIGNED"));
    }

    /** The form of the page as it is filled for this report. */
    private Map<String, Object> form(Inspection report) {
        return Map.of(
                "version", report.version,
                "mode", "ANONYMOUS",
                "startedAt", "2026-11-28T23:00",
                "endedAt", "2026-11-28T23:40",
                "oralAccount", "GIVEN",
                "inspectors", List.of(places.inspector("kristin"), places.inspector("knut")));
    }

    private ValidatableResponse post(Browser telephone, Map<String, Object> told) {
        return telephone
                .json()
                .header("Idempotency-Key", visit.toString())
                .body(told)
                .post(API + visit)
                .then();
    }

    private static ValidatableResponse sign(Browser telephone, UUID report, int version) {
        return telephone
                .json()
                .body(Map.of("version", version, "noTie", true, "signsWritten", true, "withoutPhotos", false))
                .post(API + report + "/signatures")
                .then();
    }

    private static ValidatableResponse get(Browser reader, UUID report) {
        return reader.json().get(API + report).then().statusCode(200);
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
}
