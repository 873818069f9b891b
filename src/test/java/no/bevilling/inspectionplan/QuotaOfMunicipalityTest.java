package no.bevilling.inspectionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What the quota of Lierne counts (alkoholforskriften §§ 9-1, 9-7), asked for through the API; each step adds to the last. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuotaOfMunicipalityTest {
    private static final String LIERNE = "5042";

    private static UUID kroa;
    private static UUID fest;
    private static UUID market;

    @Inject
    PlanGround ground;

    @Inject
    EntityManager entities;

    private Browser planner;
    private Browser admin;

    @BeforeEach
    void november() {
        PlanGround.now("2026-11-30T10:00");
        ground.user(LIERNE, "planner-lierne", "Lars Lierne", Role.CASEWORKER);
        ground.user(LIERNE, "admin-lierne", "Ada Lierne", Role.ADMIN);
        planner = Browser.signedIn("planner-lierne");
        admin = Browser.signedIn("admin-lierne");
    }

    @Test
    @Order(1)
    void places_with_a_licence_in_the_year_count_and_those_of_another_year_do_not() {
        kroa = ground.place(LIERNE, 1, "Lierne kro", "PUB");
        ground.place(LIERNE, 2, "Stengt i januar", "CAFE", "2022-10-01", "2026-01-20");
        ground.place(LIERNE, 3, "Stengt i fjor", "CAFE", "2022-10-01", "2025-12-31");
        ground.place(LIERNE, 4, "Åpner til neste år", "CAFE", "2027-01-01", "2028-09-30");
        quota(2026).body("places", equalTo(2)).body("required", equalTo(6));
        quota(2027).body("places", equalTo(2));
    }

    @Test
    @Order(2)
    void vinmonopolet_is_not_the_municipalitys_to_inspect() {
        ground.place(LIERNE, 5, "Vinmonopolet", "VINMONOPOL");
        quota(2026).body("places", equalTo(2));
    }

    @Test
    @Order(3)
    void a_mess_with_a_state_licence_is() {
        admin.form()
                .formParam("messName", "Befalsmessa")
                .formParam("streetAddress", "Leirvegen 1")
                .formParam("postalCode", "788")
                .formParam("postalPlace", "Nordli")
                .formParam("licenceReference", "")
                .formParam("messFrom", "2026-03-01")
                .post("/k/5042/kontrollplan/innstillinger/messer")
                .then()
                .statusCode(422);
        admin.form()
                .formParam("messName", "Befalsmessa")
                .formParam("streetAddress", "Leirvegen 1")
                .formParam("postalCode", "7882")
                .formParam("postalPlace", "Nordli")
                .formParam("licenceReference", "Helsedepartementet, brev 3. februar 2026")
                .formParam("messFrom", "2026-03-01")
                .post("/k/5042/kontrollplan/innstillinger/messer")
                .then()
                .statusCode(303);
        quota(2026).body("places", equalTo(3)).body("licences", equalTo(3));
        quota(2025).body("places", equalTo(3)).body("licences", equalTo(3));
    }

    @Test
    @Order(4)
    void a_single_occasion_is_no_place_and_its_inspection_comes_on_top_but_counts_for_the_own_goal() {
        fest = ground.place(LIERNE, 6, "Festplassen", "OTHER");
        market = ground.place(LIERNE, 7, "Martnaden", "OTHER");
        ground.occasion(LIERNE, fest, "2026-07-10T18:00", "2026-07-11T01:00");
        ground.occasion(LIERNE, market, "2026-12-12T18:00", "2026-12-13T01:00");
        quota(2026)
                .body("places", equalTo(3))
                .body("eventGoals[0].everyNth", equalTo(2))
                .body("eventGoals[0].held", equalTo(1))
                .body("eventGoals[0].coming", equalTo(1))
                .body("eventGoals[0].behind", equalTo(1));
        ground.inspected(LIERNE, fest, "2026-07-10T22:00", fest);
        quota(2026)
                .body("done", equalTo(0))
                .body("beyond", equalTo(1))
                .body("eventGoals[0].inspected", equalTo(1))
                .body("eventGoals[0].behind", equalTo(0));
    }

    @Test
    @Order(5)
    void an_inspection_counts_once_however_often_its_report_was_corrected() {
        UUID first = ground.inspected(LIERNE, kroa, "2026-05-09T23:00", null);
        ground.corrected(LIERNE, kroa, "2026-05-09T23:00", first);
        quota(2026).body("done", equalTo(1)).body("placesVisited", equalTo(1));
    }

    @Test
    @Order(6)
    void what_began_on_New_Years_Eve_belongs_to_the_old_year() {
        ground.inspected(LIERNE, kroa, "2025-12-31T23:30", null);
        quota(2026).body("done", equalTo(1));
        quota(2025).body("done", equalTo(1));
    }

    @Test
    @Order(7)
    void who_closed_before_anybody_came_is_named_and_what_is_left_is_reckoned_without_it() {
        quota(2026)
                .body("closedUnvisited", hasSize(1))
                .body("unvisited", hasSize(1))
                .body("required", equalTo(9))
                .body("left", equalTo(8))
                .body("weeksLeft", equalTo(5))
                .body("perWeek", equalTo(2));
    }

    @Test
    @Order(8)
    void the_municipality_may_count_licences_and_a_year_that_is_over_stays_as_it_was() {
        UUID shop = ground.place(LIERNE, 8, "Butikken til kroa", "GROCERY_SHOP");
        ground.sells(LIERNE, shop);
        ground.moves(LIERNE, shop, kroa);
        quota(2026).body("places", equalTo(3)).body("licences", equalTo(4)).body("required", equalTo(9));
        set("2025-06-01", "LICENCE").statusCode(422);
        set("2026-11-01", "LICENCE").statusCode(303);
        quota(2026).body("basis", equalTo("LICENCE")).body("required", equalTo(12));
        quota(2025).body("basis", equalTo("PLACE"));
        // Sent again by somebody who has not seen what stands there now.
        set("2026-11-01", "PLACE").statusCode(409);
    }

    @Test
    @Order(9)
    void what_is_planned_is_listed_by_week_and_proposed_no_more() {
        String visit = kroa + "_2026-12-07";
        planner.form()
                .formParam("visit", visit)
                .post("/k/5042/kontrollplan/forslag")
                .then()
                .statusCode(303);
        planner.form()
                .formParam("visit", visit)
                .post("/k/5042/kontrollplan/forslag")
                .then()
                .statusCode(303);
        planner.form()
                .formParam("visit", kroa + "_2026-11-23")
                .post("/k/5042/kontrollplan/forslag")
                .then()
                .statusCode(422);
        planner.json()
                .get("/api/v1/municipalities/5042/inspection-plan?year=2026")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.name", contains("Lierne kro"))
                .body("items.week", contains("2026-12-07"))
                .body("items[0].made", equalTo(false))
                .body("items[0].reasons.factor", org.hamcrest.Matchers.hasItem("CONCEPT"));
        planner.json()
                .get("/api/v1/municipalities/5042/inspection-quota?year=1999")
                .then()
                .statusCode(400);
    }

    @Test
    @Order(10)
    void no_list_of_the_plan_needs_to_read_a_whole_table() {
        Map<String, String> lists = Map.of(
                "waiting", "select v.id " + PlannedVisits.WAITING + " order by v.week_on, v.score desc, v.id limit 25",
                "open", PlannedVisits.OPEN,
                "inspections of the year", InspectionsMade.IN_YEAR,
                "last inspections", InspectionsMade.LAST,
                "arrangements", Arrangements.BETWEEN);
        lists.forEach((list, sql) -> assertThat(plan(sql)).as(list).doesNotContain("Seq Scan on"));
    }

    private String plan(String sql) {
        int here = ground.municipality(LIERNE);
        return Tenant.call(here, () -> {
            // A table of some rows is read whole whatever the indexes: ask whether they can carry the list.
            entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            String asked = sql.replace(":municipality", String.valueOf(here))
                    .replace(":hidden", "array[]::uuid[]")
                    .replace(":premises", "'" + kroa + "'")
                    .replace(":first", "date '2026-11-30'")
                    .replace(":last", "date '2026-12-31'")
                    .replace(":from", "timestamp '2026-01-01'")
                    .replace(":to", "timestamp '2027-01-01'");
            List<?> lines =
                    entities.createNativeQuery("explain " + asked, String.class).getResultList();
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        });
    }

    private ValidatableResponse set(String from, String basis) {
        var form = admin.form().formParam("validFrom", from).formParam("basis", basis);
        for (RiskFactor factor : RiskFactor.values()) {
            form.formParam("weight." + factor, "3");
        }
        return form.post("/k/5042/kontrollplan/innstillinger").then();
    }

    private ValidatableResponse quota(int year) {
        return planner.json()
                .get("/api/v1/municipalities/5042/inspection-quota?year=" + year)
                .then()
                .statusCode(200);
    }
}
