package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Worklist.Filter;
import no.bevilling.casework.Worklist.Row;
import no.bevilling.casework.Worklist.Whose;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of Etnedal, which no other test looks at. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorklistTest {
    private static final String ETNEDAL = "3450";
    private static final String API = "/api/v1/municipalities/" + ETNEDAL + "/cases";

    @Inject
    OpenCases open;

    @Inject
    Worklist worklist;

    @Inject
    CaseAssignment assignment;

    @Inject
    Completeness completeness;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Cases cases;

    @Inject
    Clock clock;

    @Test
    void the_case_whose_clock_ends_first_stands_first_whichever_clock_it_is() {
        SignedInAccount eline = open.user("eline");
        UUID answered = open.restaurant(ETNEDAL, "kari", "Løpekroa");
        UUID unanswered = open.restaurant(ETNEDAL, "kari", "Ventekroa");
        run(() -> completeness.complete(answered, version(answered), LocalDate.now(clock), eline));
        run(() -> deadlines.answerPreliminarily(
                answered, version(answered), "Vi venter.", LocalDate.now(clock).plusMonths(2), eline));

        List<UUID> order = rows(Whose.ALL, "").stream().map(Row::id).toList();

        assertThat(order.indexOf(unanswered)).isLessThan(order.indexOf(answered));
        assertThat(row(unanswered).nextClock()).isEqualTo(ClockKind.PRELIMINARY_ANSWER);
        assertThat(row(answered).nextClock()).isEqualTo(ClockKind.DECISION);
        assertThat(row(answered).daysLeft()).isBetween(119L, 123L);
    }

    @Test
    void a_case_that_waits_for_nothing_but_the_applicant_stands_last() {
        SignedInAccount eline = open.user("eline");
        UUID running = open.restaurant(ETNEDAL, "kari", "Klokkekroa");
        UUID waiting = open.restaurant(ETNEDAL, "kari", "Utenfristkroa");
        run(() -> deadlines.answerPreliminarily(
                waiting, version(waiting), "Vi venter.", LocalDate.now(clock).plusMonths(2), eline));

        List<UUID> order = rows(Whose.ALL, "").stream().map(Row::id).toList();

        assertThat(order.indexOf(running)).isLessThan(order.indexOf(waiting));
        assertThat(row(waiting).daysLeft()).isNull();
    }

    @Test
    void a_case_moves_from_unassigned_to_mine_when_I_take_it() {
        SignedInAccount eline = open.user("eline");
        UUID id = open.restaurant(ETNEDAL, "kari", "Takekroa");
        assertThat(rows(Whose.UNASSIGNED, "")).extracting(Row::id).contains(id);

        run(() -> assignment.assign(id, version(id), eline.id(), eline));

        assertThat(rows(Whose.UNASSIGNED, "")).extracting(Row::id).doesNotContain(id);
        assertThat(rows(Whose.MINE, "")).extracting(Row::id).contains(id);
        assertThat(row(id).handler()).isEqualTo("Eline Etnedal");
        assertThat(row(id).status()).isEqualTo(CaseStatus.IN_PROGRESS);
    }

    @ParameterizedTest
    @CsvSource({"Bruflatgjestgiveriet", "bruflatgjest", "fjellkroa bruflat", "BRUFLATGJESTGIVERIET"})
    void a_case_is_found_by_its_place_and_holder_however_they_are_written(String search) {
        UUID id = open.restaurant(ETNEDAL, "kari", "Bruflatgjestgiveriet");

        assertThat(rows(Whose.ALL, search)).extracting(Row::id).contains(id);
    }

    @Test
    void a_case_is_found_by_its_number() {
        UUID id = open.restaurant(ETNEDAL, "kari", "Nummerkroa");

        assertThat(rows(Whose.ALL, row(id).number())).extracting(Row::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"%%%", "___", "finnesikke", "'; drop table x'"})
    void what_is_typed_is_text_and_not_a_pattern(String search) {
        open.restaurant(ETNEDAL, "kari", "Mønsterkroa");

        assertThat(rows(Whose.ALL, search)).isEmpty();
    }

    @Test
    void a_search_finds_nothing_in_another_municipality() {
        open.restaurant(ETNEDAL, "kari", "Grensekroa");
        int vang = open.municipality("3454");

        long found = Tenant.call(
                vang, () -> worklist.count(new Filter(Whose.ALL, UUID.randomUUID(), null, null, "Grensekroa")));

        assertThat(found).isZero();
    }

    @Test
    void a_place_that_gets_another_name_is_found_by_it() {
        UUID id = open.restaurant(ETNEDAL, "kari", "Gammelkroa");

        run(() -> {
            UUID premises = cases.get(id).premisesId;
            no.bevilling.premises.Premises.update("name = ?1 where id = ?2", "Nylåvekroa", premises);
        });

        assertThat(rows(Whose.ALL, "nylåvekroa")).extracting(Row::id).contains(id);
    }

    @Test
    void programs_read_the_same_list() {
        open.restaurant(ETNEDAL, "kari", "Programkroa");

        api("q=programkroa&size=1")
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].place", equalTo("Programkroa"))
                .body("items[0].status", equalTo("RECEIVED"))
                .body("items[0].licenceType", equalTo("SERVING"));
    }

    @ParameterizedTest
    @CsvSource({"whose=HERS, whose", "status=GONE, status", "licenceType=BEER, licenceType", "q=ab, q", "page=0, page"})
    void a_filter_that_cannot_be_names_its_field(String query, String field) {
        api(query).statusCode(400).contentType("application/problem+json").body("errors.field", hasItem(field));
    }

    @Test
    void the_list_of_another_municipality_is_closed() {
        Browser.signedIn("viljar")
                .request()
                .accept("application/json")
                .get(API)
                .then()
                .statusCode(403);
        Browser.signedIn("viljar")
                .request()
                .get("/k/" + ETNEDAL + "/saker")
                .then()
                .statusCode(403)
                .body(not(org.hamcrest.Matchers.containsString("kroa")));
    }

    private ValidatableResponse api(String query) {
        return Browser.signedIn("eline")
                .request()
                .accept("application/json")
                .get(API + "?" + query)
                .then();
    }

    private List<Row> rows(Whose whose, String search) {
        UUID eline = open.user("eline").id();
        return Tenant.call(
                open.municipality(ETNEDAL), () -> worklist.rows(new Filter(whose, eline, null, null, search), 0, 200));
    }

    private Row row(UUID id) {
        return rows(Whose.ALL, "").stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int version(UUID id) {
        return Tenant.call(open.municipality(ETNEDAL), () -> cases.get(id).version);
    }

    private void run(Runnable work) {
        Tenant.run(open.municipality(ETNEDAL), work);
    }
}
