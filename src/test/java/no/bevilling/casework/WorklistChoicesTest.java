package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.application.OpenCases;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxStatus;
import no.bevilling.platform.Browser;
import no.bevilling.platform.EverythingOf;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.ApplicationKind;
import org.junit.jupiter.api.Test;

/** Filters, saved searches, chosen columns and giving many cases away, over pages and API. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorklistChoicesTest {
    private static final String API = "/api/v1/municipalities/3451";

    @Inject
    CaseDesk desk;

    @Inject
    OpenCases open;

    @Inject
    EverythingOf people;

    @Test
    void events_of_a_period_come_by_their_own_day_and_others_not_at_all() {
        UUID late = event("Sommerfesten", LocalDateTime.of(2031, 7, 20, 18, 0));
        UUID early = event("Vårfesten", LocalDateTime.of(2031, 7, 2, 18, 0));
        UUID next = event("Høstfesten", LocalDateTime.of(2031, 8, 1, 0, 0));
        UUID ordinary = desk.received("Utenfestkroa");

        List<String> ids = list("eventFrom=2031-07-01&eventTo=2031-07-31&size=100")
                .extract()
                .path("items.id");

        assertThat(ids).containsSubsequence(early.toString(), late.toString());
        assertThat(ids).doesNotContain(next.toString(), ordinary.toString());
        list("kind=SINGLE_OCCASION&eventFrom=2031-07-01&size=100")
                .body("items.id", hasItem(next.toString()))
                .body("items[0].eventFrom", containsString("2031-07-02"));
    }

    @Test
    void cases_are_found_by_handler_clock_place_and_what_is_overdue() {
        UUID mine = desk.completeSince("Filterkroa på Leira", 200);
        desk.send("sara", mine, "/tildeling", "handler", open.user("sara").id()).statusCode(303);
        UUID fresh = desk.received("Filterkroa på Aurdal");
        String sara = open.user("sara").id().toString();

        list("place=filterkroa&size=100")
                .body("items.id", hasItem(mine.toString()))
                .body("items.id", hasItem(fresh.toString()));
        list("place=filterkroa&overdue=true").body("items.id", contains(mine.toString()));
        list("place=filterkroa&handler=" + sara).body("items.id", contains(mine.toString()));
        list("place=filterkroa&nextClock=EVENT").body("items", empty());
        list("place=leira finnes ikke her").body("items", empty());
        list("place=ab").statusCode(400).body("errors.field", hasItem("place"));
        list("handler=tull").statusCode(400).body("errors.field", hasItem("handler"));
        list("eventFrom=tull").statusCode(400).body("errors.field", hasItem("eventFrom"));
    }

    @Test
    void a_receipt_that_has_not_gone_is_told_in_the_list_and_on_the_case_until_it_has() {
        UUID id = desk.received("Kvitteringskroa");
        list("q=kvitteringskroa").body("items[0].receiptUnsent", equalTo(true));
        Browser.signedIn("sara")
                .request()
                .get("/k/3451/saker?liste=all&q=kvitteringskroa")
                .then()
                .body(containsString("Kvittering er ikke sendt"));

        desk.run(() -> OutboxMessage.update(
                "status = ?1 where caseId = ?2 and notice = ?3", OutboxStatus.SENT, id, OutboxNotice.RECEIPT));

        list("q=kvitteringskroa").body("items[0].receiptUnsent", equalTo(false));
        Browser.signedIn("sara")
                .request()
                .get("/k/3451/saker?liste=all&q=kvitteringskroa")
                .then()
                .body(not(containsString("Kvittering er ikke sendt")));
    }

    @Test
    void a_search_has_a_name_is_ones_own_and_the_standard_one_opens_the_list() {
        desk.received("Lagringskroa");
        Browser me = people.somebodyWith("3451", Role.CASEWORKER);
        Browser other = people.somebodyWith("3451", Role.CASEWORKER);

        save(me, "Leira", "liste=all&q=lagringskroa&tull=tøys", true).statusCode(303);
        save(me, "leira", "liste=all", false)
                .statusCode(422)
                .body(containsString("Skriv et navn du ikke har brukt før"));
        save(me, "", "liste=all", false).statusCode(422);

        page(me, "").body(containsString("Lagringskroa")).body(containsString(">Leira</a>"));
        page(other, "").body(not(containsString("Lagringskroa"))).body(not(containsString(">Leira</a>")));

        save(me, "Ingen", "liste=all&q=finnesikke", true).statusCode(303);
        page(me, "").body(not(containsString("Lagringskroa")));
        me.request()
                .accept("application/json")
                .get(API + "/worklist/searches")
                .then()
                .body("name", contains("Ingen", "Leira"))
                .body("standard", contains(true, false))
                .body("query[1]", equalTo("liste=all&q=lagringskroa"));

        String id = me.request()
                .accept("application/json")
                .get(API + "/worklist/searches")
                .then()
                .extract()
                .path("[0].id");
        other.form().post("/k/3451/saksliste/sok/" + id + "/slett").then().statusCode(404);
        me.form().post("/k/3451/saksliste/sok/" + id + "/slett").then().statusCode(303);
        me.request()
                .accept("application/json")
                .get(API + "/worklist/searches")
                .then()
                .body("name", contains("Leira"));
    }

    @Test
    void the_columns_that_one_chooses_are_remembered_for_that_one() {
        desk.received("Kolonnekroa");
        Browser me = people.somebodyWith("3451", Role.CASEWORKER);
        page(me, "?liste=all&q=kolonnekroa").body(containsString("<th scope=\"col\">Saksbehandler</th>"));

        me.form()
                .formParam("columns", "RECEIVED")
                .formParam("columns", "EVENT")
                .formParam("columns", "TULL")
                .post("/k/3451/saksliste/kolonner")
                .then()
                .statusCode(303);

        page(me, "?liste=all&q=kolonnekroa")
                .body(containsString("<th scope=\"col\">Mottatt</th>"))
                .body(containsString("<th scope=\"col\">Arrangement</th>"))
                .body(not(containsString("<th scope=\"col\">Saksbehandler</th>")));
        page(Browser.signedIn("sara"), "?liste=all&q=kolonnekroa")
                .body(containsString("<th scope=\"col\">Saksbehandler</th>"));
        me.request()
                .accept("application/json")
                .get(API + "/worklist/columns")
                .then()
                .body("columns", contains("RECEIVED", "EVENT"));
    }

    @Test
    void many_cases_are_given_at_once_and_each_that_cannot_be_says_why() {
        UUID good = desk.received("Samlekroa en");
        UUID stale = desk.received("Samlekroa to");
        UUID taken = desk.received("Samlekroa tre");
        UUID tied =
                open.untouched("3451", "kari", "Samlekroa fire", no.bevilling.rules.fact.LicenceType.SERVING, f -> f);
        desk.send("sara", taken, "/tildeling", "handler", open.user("sara").id())
                .statusCode(303);
        desk.send("tove", tied, "/habilitet", "tie", "FAMILY", "explanation", "Søster av eieren.")
                .statusCode(303);

        Browser.signedIn("sara")
                .form()
                .formParam("valgt", good + ":" + desk.version(good))
                .formParam("valgt", stale + ":" + (desk.version(stale) - 1))
                .formParam("valgt", taken + ":" + desk.version(taken))
                .formParam("valgt", tied + ":" + desk.version(tied))
                .formParam("valgt", "tull")
                .formParam("handler", open.user("tove").id())
                .post("/k/3451/saksliste/tildel")
                .then()
                .statusCode(422)
                .body(containsString("1 av 4 saker er tildelt."))
                .body(containsString("Noen andre endret saken mens du så på listen"))
                .body(containsString("Noen har saken. Skriv hvorfor den overleveres"))
                .body(containsString("Den du valgte, kan ikke behandle saken"));

        assertThat(desk.get(good).handlerId).isEqualTo(open.user("tove").id());
        assertThat(desk.get(stale).handlerId).isNull();
        assertThat(desk.get(taken).handlerId).isEqualTo(open.user("sara").id());
        assertThat(desk.get(tied).handlerId).isNull();
    }

    @Test
    void with_a_reason_the_whole_lot_changes_hands_by_API() {
        UUID one = desk.received("Overtakskroa en");
        UUID other = desk.received("Overtakskroa to");
        desk.send("sara", one, "/tildeling", "handler", open.user("sara").id()).statusCode(303);

        Browser.signedIn("sara")
                .json()
                .body(Map.of(
                        "cases",
                        List.of(
                                Map.of("caseId", one, "version", desk.version(one)),
                                Map.of("caseId", other, "version", desk.version(other))),
                        "handler",
                        open.user("tove").id(),
                        "reason",
                        "Ferie til august."))
                .post(API + "/worklist/assignments")
                .then()
                .statusCode(200)
                .body("given", contains(true, true));

        assertThat(desk.get(one).handlerId).isEqualTo(open.user("tove").id());
        desk.read("tove", one, "").body(containsString("Ferie til august."));
        Browser.signedIn("sara")
                .json()
                .body(Map.of("cases", List.of(), "handler", open.user("tove").id()))
                .post(API + "/worklist/assignments")
                .then()
                .statusCode(400);
    }

    private UUID event(String place, LocalDateTime from) {
        UUID id = desk.received(place);
        desk.change(id, about -> {
            about.kind = ApplicationKind.SINGLE_OCCASION;
            about.eventFrom = from;
            about.eventTo = from.plusHours(6);
        });
        return id;
    }

    private static ValidatableResponse list(String query) {
        return Browser.signedIn("sara")
                .request()
                .accept("application/json")
                .get(API + "/cases?" + query)
                .then();
    }

    private static ValidatableResponse page(Browser who, String query) {
        return who.request().get("/k/3451/saker" + query).then().statusCode(200);
    }

    private static ValidatableResponse save(Browser who, String name, String query, boolean standard) {
        return who.form()
                .formParam("name", name)
                .formParam("sok", query)
                .formParam("standard", String.valueOf(standard))
                .post("/k/3451/saksliste/sok")
                .then();
    }
}
