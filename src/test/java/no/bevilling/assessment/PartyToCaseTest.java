package no.bevilling.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Cases;
import no.bevilling.database.Tenant;
import no.bevilling.decision.Approvals;
import no.bevilling.decision.CaseScenario;
import no.bevilling.decision.Decision;
import no.bevilling.decision.Proposals;
import no.bevilling.decision.Suggestions;
import no.bevilling.document.Document;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Somebody of the staff who has applied sees of the case what an applicant sees, and no more (forvaltningsloven § 6). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PartyToCaseTest {
    private static final String VANG = "3454";
    private static final String DESK = "/k/" + VANG + "/saker/";

    @Inject
    OpenCases open;

    @Inject
    CaseScenario scenario;

    @Inject
    Suggestions suggestions;

    @Inject
    Proposals proposals;

    @Inject
    Approvals approvals;

    @Inject
    Cases cases;

    @Inject
    Clock clock;

    @Test
    void every_page_of_the_own_case_is_closed_and_says_why() {
        UUID own = open.restaurant(VANG, "viljar", "Egenkroa");
        Browser viljar = Browser.signedIn("viljar");

        for (String page : List.of(
                "", "/regelkontroll", "/opplysninger", "/tildeling", "/komplett", "/uttalelser/ny", "/vedtak")) {
            viljar.request()
                    .get(DESK + own + page)
                    .then()
                    .statusCode(403)
                    .body(containsString("Du er part i saken"))
                    .body(containsString("/soknad/" + VANG + "/"))
                    .body(not(containsString("Egenkroa")));
        }
        viljar.form()
                .formParam("version", "0")
                .formParam("answer", "COMPLETE")
                .formParam("completeOn", LocalDate.now(clock).toString())
                .post(DESK + own + "/komplett")
                .then()
                .statusCode(403)
                .body(containsString("Du er part i saken"));
        assertThat(Tenant.call(open.municipality(VANG), () -> cases.get(own)).completeOn)
                .isNull();
    }

    @Test
    void the_worklist_tells_a_party_only_that_the_case_is_there() {
        UUID own = open.restaurant(VANG, "viljar", "Skjulekroa");
        String number =
                Tenant.call(open.municipality(VANG), () -> cases.get(own)).number();
        String list = DESK.substring(0, DESK.length() - 1) + "?liste=all&q=Skjulekroa";

        Browser.signedIn("viljar")
                .request()
                .get(list)
                .then()
                .statusCode(200)
                .body(containsString(number))
                .body(containsString("Du er part i saken"))
                .body(not(containsString("saker/" + own)));
        Browser.signedIn("viljar")
                .request()
                .accept("application/json")
                .get("/api/v1/municipalities/" + VANG + "/cases?q=Skjulekroa")
                .then()
                .statusCode(200)
                .body("items[0].number", equalTo(number))
                .body("items[0].party", equalTo(true))
                .body("items[0].title", equalTo(""))
                .body("items[0].place", equalTo(""));
        Browser.signedIn("gudrun").request().get(list).then().statusCode(200).body(containsString("saker/" + own));
    }

    @Test
    void the_proposal_the_decision_and_the_papers_of_the_own_case_are_closed_too() {
        CaseScenario.Work vang = scenario.at(VANG).by("tove").appliedBy("viljar");
        UUID own = vang.ready("Innsynskroa");
        SignedInAccount tove = open.user("tove");
        Decision proposal = vang.call(() -> proposals.propose(
                own, cases.get(own).version, suggestions.of(cases.get(own)).orElseThrow(), tove));
        Browser viljar = Browser.signedIn("viljar");
        String decision = "/api/v1/municipalities/" + VANG + "/decisions/" + proposal.id;
        for (String part : List.of("", "/check")) {
            viljar.request()
                    .accept("application/json")
                    .get(decision + part)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("detail", containsString("party to this case"));
        }
        vang.run(() -> approvals.approve(own, proposal.version, open.user("gudrun")));

        Document notice = vang.call(() -> Document.<Document>list("caseId = ?1 and forApplicant = false", own)
                .get(0));
        viljar.request()
                .get("/k/" + VANG + "/dokumenter/" + notice.id)
                .then()
                .statusCode(403)
                .body(containsString("Du er part i saken"));
        viljar.request()
                .get("/k/" + VANG + "/utboks")
                .then()
                .statusCode(200)
                .body(not(containsString("dokumenter/" + notice.id)));
        viljar.request()
                .accept("application/json")
                .get("/api/v1/municipalities/" + VANG + "/decisions?size=100")
                .then()
                .statusCode(200)
                .body(not(containsString(proposal.id.toString())));
        Browser.signedIn("gudrun")
                .request()
                .accept("application/json")
                .get("/api/v1/municipalities/" + VANG + "/decisions?size=100")
                .then()
                .statusCode(200)
                .body(containsString(proposal.id.toString()));
    }
}
