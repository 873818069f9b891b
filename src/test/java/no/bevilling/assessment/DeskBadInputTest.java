package no.bevilling.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.Statement;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk does with forms that were never meant so: a clear answer, and nothing stored. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeskBadInputTest {
    private static final String VANG = "3454";

    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @Inject
    CaseChecks checks;

    @Inject
    Clock clock;

    private UUID id;
    private Browser viljar;

    @BeforeEach
    void openCase() {
        id = open.restaurant(VANG, "kari", "Feilkroa");
        viljar = Browser.signedIn("viljar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tildeling", "/komplett", "/uttalelser/ny", "/opplysninger", "/regelkontroll"})
    void a_case_of_another_municipality_is_not_there_and_tells_nothing(String page) {
        Browser sara = Browser.signedIn("sara");
        sara.request().get("/k/3451/saker/" + id + page).then().statusCode(404).body(not(containsString("Feilkroa")));
        sara.request()
                .get("/k/" + VANG + "/saker/" + id + page)
                .then()
                .statusCode(403)
                .body(not(containsString("Feilkroa")));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "31.02.2026", "1999-01-01", "2999-01-01", "''", "i morgen"})
    void a_day_that_cannot_be_is_shown_at_its_field_and_nothing_is_saved(String day) {
        post("/komplett", form().formParam("answer", "COMPLETE").formParam("completeOn", day), 422)
                .contains("completeOn-error");
        assertThat(stored().completeOn).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "-1", "x", "99999999999"})
    void a_version_that_is_not_the_stored_one_saves_nothing(String version) {
        post(
                        "/komplett",
                        viljar.form()
                                .formParam("version", version)
                                .formParam("answer", "MISSING")
                                .formParam("missing", "Plantegning")
                                .formParam(
                                        "dueOn",
                                        LocalDate.now(clock).plusWeeks(2).toString()),
                        409)
                .contains("Plantegning");
        assertThat(stored().missing).isEmpty();
    }

    @Test
    void a_form_sent_twice_is_done_once() {
        String today = LocalDate.now(clock).toString();
        RequestSpecification form = form().formParam("answer", "COMPLETE").formParam("completeOn", today);
        post("/komplett", form, 303);
        RequestSpecification again = viljar.form()
                .formParam("version", "0")
                .formParam("answer", "COMPLETE")
                .formParam("completeOn", today);
        post("/komplett", again, 303);

        assertThat(call(() -> CaseEvent.count("caseId = ?1 and kind = ?2", id, CaseEventKind.COMPLETENESS_RECORDED)))
                .isEqualTo(1);
    }

    @Test
    void asking_the_tax_authorities_twice_asks_once() {
        for (int time = 0; time < 2; time++) {
            post(
                    "/uttalelser/ny",
                    viljar.form()
                            .formParam("body", "TAX")
                            .formParam(
                                    "dueOn", LocalDate.now(clock).plusWeeks(3).toString()),
                    303);
        }
        assertThat(call(() -> Statement.count("caseId = ?1 and body = ?2", id, StatementBody.TAX)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"KGB, 2026-12-30, body", "OTHER, 2026-12-30, bodyName", "POLICE, 2020-01-01, dueOn", "POLICE, '', dueOn"
    })
    void a_request_for_a_statement_that_cannot_be_is_shown_at_its_field(String body, String due, String field) {
        long before = call(() -> Statement.count("caseId", id));
        post("/uttalelser/ny", viljar.form().formParam("body", body).formParam("dueOn", due), 422)
                .contains(field + "-error");
        assertThat(call(() -> Statement.count("caseId", id))).isEqualTo(before);
    }

    @Test
    void an_answer_without_a_reason_or_without_an_outcome_is_not_taken() {
        String check = call(() -> checks.run(id, open.user("viljar")).id).toString();
        String criterion = "/regelkontroll/national-discretion";
        post(criterion, viljar.form().formParam("check", check).formParam("outcome", "MET"), 422)
                .contains("reason-error");
        post(criterion, viljar.form().formParam("check", check).formParam("reason", "Fordi"), 422)
                .contains("outcome-error");
        assertThat(call(() -> HumanOutcome.count("caseId", id))).isZero();
    }

    @Test
    void a_criterion_that_is_not_in_the_check_is_not_there() {
        String check = call(() -> checks.run(id, open.user("viljar")).id).toString();
        post(
                "/regelkontroll/no-such-criterion",
                viljar.form()
                        .formParam("check", check)
                        .formParam("outcome", "MET")
                        .formParam("reason", "x"),
                404);
    }

    @Test
    void a_criterion_that_the_rules_have_answered_takes_no_answer() {
        String check = call(() -> checks.run(id, open.user("viljar")).id).toString();
        post(
                "/regelkontroll/national-manager-age",
                viljar.form()
                        .formParam("check", check)
                        .formParam("outcome", "NOT_MET")
                        .formParam("reason", "x"),
                404);
        assertThat(call(() -> HumanOutcome.count("caseId", id))).isZero();
    }

    @Test
    void a_form_without_its_token_is_refused() {
        viljar.request()
                .contentType("application/x-www-form-urlencoded")
                .formParam("version", "0")
                .formParam("answer", "MISSING")
                .formParam("missing", "Alt")
                .post("/k/" + VANG + "/saker/" + id + "/komplett")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 403));
        assertThat(stored().missing).isEmpty();
    }

    private RequestSpecification form() {
        return viljar.form().formParam("version", "0");
    }

    private org.assertj.core.api.AbstractStringAssert<?> post(String page, RequestSpecification form, int status) {
        return assertThat(form.post("/k/" + VANG + "/saker/" + id + page)
                .then()
                .statusCode(status)
                .extract()
                .asString());
    }

    private LicensingCase stored() {
        return call(() -> cases.get(id));
    }

    private <T> T call(Supplier<T> work) {
        return Tenant.call(open.municipality(VANG), work::get);
    }
}
