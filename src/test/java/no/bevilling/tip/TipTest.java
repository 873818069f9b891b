package no.bevilling.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What anybody may tell the municipality about a place, and what becomes of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TipTest {
    private static final String HERE = "3454";

    @Inject
    Clock clock;

    @Inject
    TipBox box;

    @Inject
    TipFlood flood;

    @Inject
    TipRetention retention;

    @Inject
    Tips tips;

    @Inject
    OpenCases cases;

    @AfterEach
    void the_flood_is_over() {
        flood.forget("127.0.0.1");
    }

    @Test
    void nobody_need_say_who_they_are_and_only_a_caseworker_of_the_municipality_reads_it() {
        String place = "Kro " + UUID.randomUUID();
        tell(new Browser(), place).then().statusCode(303).header("Location", containsString("/tips/" + HERE + "/takk"));

        Tip tip = newest(place);
        assertThat(tip.contact).isEmpty();
        assertThat(tip.premisesId).isNull();
        Browser.signedIn("viljar")
                .request()
                .get("/k/" + HERE + "/tips/" + tip.id)
                .then()
                .statusCode(200)
                .body(containsString("To gjester sov ved baren"));
        for (String other : List.of("gudrun", "sara", "eline", "kristin", "ulf", "kari")) {
            Browser.signedIn(other)
                    .request()
                    .get("/k/" + HERE + "/tips/" + tip.id)
                    .then()
                    .statusCode(403);
        }
        Browser.signedIn("sara")
                .request()
                .get("/k/3451/tips/" + tip.id)
                .then()
                .statusCode(404)
                .body(not(containsString(place)));
    }

    @Test
    void who_is_signed_in_stays_as_anonymous_as_everybody_else() {
        String place = "Kro " + UUID.randomUUID();
        Browser kari = Browser.signedIn("kari");
        tell(kari, place).then().statusCode(303);

        UUID tip = newest(place).id;
        assertThat(logged(tip)).as("what the log says of it").isEmpty();
        Browser.signedIn("viljar")
                .request()
                .get("/k/" + HERE + "/tips/" + tip)
                .then()
                .statusCode(200);
        assertThat(logged(tip)).hasSize(1).allSatisfy(entry -> assertThat(entry).contains("SAW", "Viljar Vang"));
    }

    @Test
    void what_a_program_fills_in_is_thrown_away_and_it_is_not_told_so() {
        String place = "Kro " + UUID.randomUUID();
        form(new Browser(), place)
                .formParam("website", "https://example.org")
                .post("/tips/" + HERE)
                .then()
                .statusCode(303)
                .header("Location", containsString("/takk"));
        assertThat(count(place)).isZero();
    }

    @Test
    void one_client_cannot_flood_the_box_and_keeps_what_it_wrote() {
        String place = "Kro " + UUID.randomUUID();
        Browser browser = new Browser();
        for (int i = 0; i < 10; i++) {
            tell(browser, place).then().statusCode(303);
        }
        tell(browser, place)
                .then()
                .statusCode(429)
                .header("Retry-After", not("0"))
                .body(containsString("mange tips på kort tid"))
                .body(containsString("To gjester sov ved baren"));
        assertThat(count(place)).isEqualTo(10);
    }

    @Test
    void what_is_too_long_or_missing_is_named_at_its_field() {
        Browser browser = new Browser();
        browser.form()
                .formParam("place", " ")
                .formParam("subject", "SOMETHING")
                .formParam("seenOn", "i går")
                .formParam("text", "x")
                .post("/tips/" + HERE)
                .then()
                .statusCode(422)
                .body(containsString("de siste tre årene"));
        browser.form()
                .formParam("place", "x".repeat(201))
                .formParam("text", "y".repeat(4001))
                .formParam("contact", "z".repeat(201))
                .formParam("seenOn", LocalDate.now(clock).plusDays(2).toString())
                .post("/tips/" + HERE)
                .then()
                .statusCode(422)
                .body(containsString("høyst 200 tegn"))
                .body(containsString("Velg hva det gjelder"))
                .body(containsString("høyst 4000 tegn"))
                .body(containsString("de siste tre årene"));
        new Browser().request().get("/tips/9999").then().statusCode(404);
    }

    @Test
    void an_inspection_follows_only_where_the_place_is_known_and_the_plan_counts_it_until_it_is_closed() {
        String place = "Kroa " + UUID.randomUUID();
        UUID premises = placeOf(cases.restaurant(HERE, "nils", place));
        tell(new Browser(), place).then().statusCode(303);
        Tip tip = newest(place);
        Browser viljar = Browser.signedIn("viljar");

        judge(viljar, tip, "", "true").then().statusCode(422).body(containsString("Velg et sted"));
        assertThat(open(premises)).isEmpty();
        judge(viljar, tip, premises.toString(), "true").then().statusCode(303);
        assertThat(open(premises)).singleElement().satisfies(open -> {
            assertThat(open.toInspect()).isTrue();
            assertThat(open.subject()).isEqualTo(TipSubject.INTOXICATED);
        });
        // The form that somebody else had open is not taken.
        judge(viljar, tip, premises.toString(), "false").then().statusCode(409);

        viljar.form()
                .formParam("version", newest(place).version)
                .formParam("outcome", "INSPECTED")
                .formParam("reason", "")
                .post("/k/" + HERE + "/tips/" + tip.id + "/lukking")
                .then()
                .statusCode(422);
        viljar.form()
                .formParam("version", newest(place).version)
                .formParam("outcome", "INSPECTED")
                .formParam("reason", "Kontroll uten funn")
                .post("/k/" + HERE + "/tips/" + tip.id + "/lukking")
                .then()
                .statusCode(303);
        assertThat(open(premises)).isEmpty();
    }

    @Test
    void a_caseworker_who_is_party_to_a_case_about_the_place_reads_no_tip_about_it() {
        String place = "Viljars kro " + UUID.randomUUID();
        UUID premises = placeOf(cases.restaurant(HERE, "viljar", place));
        tell(new Browser(), place).then().statusCode(303);
        Tip tip = newest(place);
        judge(Browser.signedIn("tove"), tip, premises.toString(), "true").then().statusCode(303);

        Browser viljar = Browser.signedIn("viljar");
        viljar.request().get("/k/" + HERE + "/tips/" + tip.id).then().statusCode(403);
        viljar.request().get("/k/" + HERE + "/tips").then().statusCode(200).body(not(containsString(place)));
        Browser.signedIn("tove")
                .request()
                .get("/k/" + HERE + "/tips")
                .then()
                .statusCode(200)
                .body(containsString(place));
    }

    @Test
    void how_to_reach_whoever_told_is_erased_some_time_after_the_tip_is_closed() {
        String place = "Kro " + UUID.randomUUID();
        box.put(municipality(), new TipBox.Told(place, null, TipSubject.HOURS, null, "Åpent til tre", "900 00 000"));
        UUID tip = newest(place).id;
        closedSince(tip, Duration.ofDays(retention.days() - 1));
        Tenant.run(municipality(), retention::eraseContacts);
        assertThat(newest(place).contact).isEqualTo("900 00 000");

        closedSince(tip, Duration.ofDays(retention.days() + 1));
        Tenant.run(municipality(), retention::eraseContacts);
        assertThat(newest(place).contact).isEmpty();
        assertThat(newest(place).told).isEqualTo("Åpent til tre");
    }

    private void closedSince(UUID id, Duration ago) {
        Tenant.run(municipality(), () -> {
            Tip tip = Tip.findById(TenantKey.of(id));
            tip.status = TipStatus.CLOSED;
            tip.outcome = TipOutcome.TAKEN_UP;
            tip.closedReason = "Snakket med daglig leder";
            tip.closedAt = clock.instant().minus(ago);
        });
    }

    private Response tell(Browser browser, String place) {
        return form(browser, place).post("/tips/" + HERE);
    }

    private RequestSpecification form(Browser browser, String place) {
        return browser.form()
                .formParam("place", place)
                .formParam("subject", "INTOXICATED")
                .formParam("seenOn", LocalDate.now(clock).minusDays(1).toString())
                .formParam("text", "To gjester sov ved baren og fikk mer.")
                .formParam("contact", "");
    }

    private static Response judge(Browser browser, Tip tip, String premises, String toInspect) {
        return browser.form()
                .formParam("version", tip.version)
                .formParam("premises", premises)
                .formParam("toInspect", toInspect)
                .formParam("judgement", "Flere tips om samme sted")
                .post("/k/" + HERE + "/tips/" + tip.id + "/vurdering");
    }

    private UUID placeOf(UUID caseId) {
        return Tenant.call(
                municipality(), () -> LicensingCase.<LicensingCase>findById(TenantKey.of(caseId)).premisesId);
    }

    private List<Tips.OpenTip> open(UUID premises) {
        return Tenant.call(municipality(), () -> tips.open(List.of(premises)).getOrDefault(premises, List.of()));
    }

    private Tip newest(String place) {
        return Tenant.call(
                municipality(),
                () -> Tip.<Tip>find("placeTold = ?1 order by receivedAt desc", place)
                        .firstResult());
    }

    private long count(String place) {
        return Tenant.call(municipality(), () -> Tip.count("placeTold", place));
    }

    private List<String> logged(UUID tip) {
        return Tenant.call(
                municipality(),
                () -> Tip.getEntityManager()
                        .createNativeQuery("select payload from audit_payload where payload like :tip", String.class)
                        .setParameter("tip", "%" + tip + "%")
                        .getResultList()
                        .stream()
                        .map(String.class::cast)
                        .toList());
    }

    private int municipality() {
        return cases.municipality(HERE);
    }
}
