package no.bevilling.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.DemoPassword;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseAssignment;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.SubTasks;
import no.bevilling.casework.TwoPeople;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.inspection.InspectedPlaces;
import no.bevilling.inspection.Inspection;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.platform.TestMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are told of what happens in cases that are theirs, where each has chosen. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AlertTest {
    private static final String HERE = "3451";

    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @Inject
    CaseAssignment assignment;

    @Inject
    SubTasks tasks;

    @Inject
    Alerts alerts;

    @Inject
    AlertChoices choices;

    @Inject
    AlertJobs jobs;

    @Inject
    InspectedPlaces inspected;

    @Inject
    AlertMailer mailer;

    @Inject
    Clock clock;

    @Inject
    TwoPeople two;

    private String username;
    private SignedInAccount me;
    private Browser browser;

    @BeforeEach
    void a_caseworker_of_ones_own() {
        username = "varslet-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = new Account();
            account.username = username;
            account.passwordHash = DemoPassword.hash("demo");
            account.displayName = "Vera Varslet";
            account.email = username + "@kommune.test";
            account.persistAndFlush();
            new RoleGrant(account.id, open.municipality(HERE), Role.CASEWORKER).persist();
        });
        me = open.user(username);
        browser = Browser.signedIn(username);
    }

    @Test
    void who_gets_a_case_is_told_and_who_takes_it_is_not() {
        UUID given = open.restaurant(HERE, "kari", "Varselkroa");
        UUID taken = open.restaurant(HERE, "kari", "Selvtattkroa");

        give(given, me, "sara");
        run(() -> assignment.assign(taken, cases.get(taken).version, me.id(), me));

        assertThat(mine()).extracting(Alerts.Shown::kind).containsExactly(AlertKind.HANDED_OVER);
        browser.request().get("/k/3451/saker").then().body(containsString("Varsler (1 nye)"));
        browser.request()
                .get("/k/3451/varsler")
                .then()
                .body(containsString("Du har fått en sak"))
                .body(containsString("Varselkroa"))
                .body(not(containsString("Selvtattkroa")));

        browser.form()
                .formParam("sak", given)
                .post("/k/3451/varsler/" + mine().get(0).id())
                .then()
                .statusCode(303)
                .header("Location", containsString("/saker/" + given));
        assertThat(call(() -> alerts.unseen(me.id()))).isZero();
        Browser.signedIn("sara")
                .form()
                .post("/k/3451/varsler/" + mine().get(0).id())
                .then()
                .statusCode(404);
    }

    @Test
    void the_handler_is_told_of_the_applicants_word_and_the_owner_of_a_sub_task() {
        UUID id = open.restaurant(HERE, "kari", "Nyhetskroa");
        give(id, me, "sara");
        UUID application = call(() -> cases.get(id).applicationId);
        run(() -> tasks.add(
                id, new SubTasks.Asked("Ring brannvesenet", me.id(), LocalDate.now(clock)), open.user("sara")));
        Browser.signedIn("kari")
                .form()
                .post("/soknad/3451/" + application + "/trekk")
                .then()
                .statusCode(303);

        assertThat(mine())
                .extracting(Alerts.Shown::kind)
                .containsExactly(AlertKind.TAKEN_BACK, AlertKind.SUB_TASK, AlertKind.HANDED_OVER);
    }

    @Test
    void what_one_has_chosen_away_is_told_nowhere() {
        run(() -> choices.choose(Set.of(), Set.of(), me));
        UUID id = open.restaurant(HERE, "kari", "Stillekroa");

        give(id, me, "sara");

        assertThat(mine()).isEmpty();
        browser.json()
                .body(Map.of("choices", List.of(Map.of("kind", "CLOCK", "onPage", true, "byEmail", false))))
                .put("/api/v1/municipalities/3451/alert-choices")
                .then()
                .statusCode(200)
                .body("choices.find { it.kind == 'CLOCK' }.onPage", equalTo(true))
                .body("choices.find { it.kind == 'APPEAL' }.onPage", equalTo(false));
    }

    @Test
    void a_clock_that_ends_soon_is_told_once_however_often_the_job_runs() {
        UUID id = open.restaurant(HERE, "kari", "Klokkevarselkroa");
        give(id, me, "sara");
        run(() -> cases.get(id).nextDueOn = LocalDate.now(clock).plusDays(3));

        run(jobs::raise);
        run(jobs::raise);
        assertThat(mine()).extracting(Alerts.Shown::kind).containsOnlyOnce(AlertKind.CLOCK);

        run(() -> cases.get(id).nextDueOn = LocalDate.now(clock).minusDays(1));
        run(jobs::raise);
        run(jobs::raise);
        assertThat(mine()).filteredOn(alert -> alert.kind() == AlertKind.CLOCK).hasSize(2);
    }

    @Test
    void whose_case_the_licence_is_hears_of_a_report_that_is_due_and_of_findings_that_nobody_takes_up() {
        Licence licence = inspected.serving("Kontrollvarselkroa " + username);
        run(() -> LicensingCase.update("handlerId = ?1 where id = ?2", me.id(), licence.caseId));
        UUID visit = handedIn(licence);
        run(jobs::raise);
        assertThat(mine()).as("a week is left").isEmpty();

        LocalDate today = LocalDate.now(clock);
        run(() -> Inspection.update("reportDueOn = ?1 where id = ?2", today.plusDays(2), visit));
        run(jobs::raise);
        run(jobs::raise);
        assertThat(mine()).extracting(Alerts.Shown::kind).containsExactly(AlertKind.REPORT_DUE);

        sign(visit, "kristin");
        sign(visit, "knut");
        run(jobs::raise);
        assertThat(mine()).as("the holder has two weeks").hasSize(1);
        run(() -> Inspection.update("commentDueOn = ?1 where id = ?2", today.minusDays(1), visit));
        run(jobs::raise);
        run(jobs::raise);
        assertThat(mine())
                .extracting(Alerts.Shown::kind)
                .containsExactlyInAnyOrder(AlertKind.REPORT_DUE, AlertKind.FINDINGS_WAIT);
        browser.request()
                .get("/k/3451/varsler")
                .then()
                .body(containsString("En kontrollrapport må sendes"))
                .body(containsString("Funn ved en kontroll er ikke tatt opp"));
    }

    /** A visit with a finding, of a place whose licence has a case. */
    private UUID handedIn(Licence licence) {
        UUID visit = UUID.randomUUID();
        Map<String, Object> told = inspected.visit(licence);
        told.put("observations", List.of(inspected.seen("brought-in", "En gjest tok fram en flaske.")));
        Browser.signedIn("kristin")
                .json()
                .header("Idempotency-Key", visit.toString())
                .body(told)
                .post("/api/v1/municipalities/3451/inspections/" + visit)
                .then()
                .statusCode(200);
        return visit;
    }

    private void sign(UUID visit, String inspector) {
        int version = call(() -> Inspection.<Inspection>findById(TenantKey.of(visit)).version);
        Browser.signedIn(inspector)
                .json()
                .body(Map.of("version", version, "noTie", true, "signsWritten", true, "withoutPhotos", false))
                .post("/api/v1/municipalities/3451/inspections/" + visit + "/signatures")
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_wanted_by_email_comes_gathered_once_and_again_under_the_same_id_after_a_failure() throws Exception {
        run(() -> choices.choose(EnumSet.allOf(AlertKind.class), Set.of(AlertKind.HANDED_OVER), me));
        UUID one = open.restaurant(HERE, "kari", "Epostkroa en");
        UUID other = open.restaurant(HERE, "kari", "Epostkroa to");
        give(one, me, "sara");
        give(other, me, "sara");
        String number = call(() -> cases.get(one).number());
        int here = open.municipality(HERE);

        run(mailer::gather);
        run(mailer::gather);
        TestMail.whileDown(() -> mailer.send(here));
        assertThat(TestMail.about("Sak " + number)).isEmpty();
        run(() -> AlertDigest.update("nextAttemptAt = madeAt where sentAt is null"));
        mailer.send(here);
        mailer.send(here);

        var mails = TestMail.about("Sak " + number);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getSubject()).contains("2 nye varsler");
        assertThat(mails.get(0).getAllRecipients()[0].toString()).endsWith("@kommune.test");
        assertThat(mails.get(0).getContent().toString())
                .contains("/k/3451/varsler")
                .doesNotContain("Epostkroa");
        UUID digest =
                call(() -> AlertDigest.<AlertDigest>find("accountId", me.id()).firstResult().id);
        assertThat(mails.get(0).getMessageID()).contains(digest.toString());
    }

    @Test
    void a_proposal_is_told_to_approvers_and_not_to_who_is_party() {
        QuarkusTransaction.requiringNew()
                .run(() -> new RoleGrant(me.id(), open.municipality(HERE), Role.APPROVER).persist());
        SignedInAccount approver = open.user(username);
        UUID others = open.restaurant(HERE, "kari", "Forslagskroa");
        UUID own = open.restaurant(HERE, username, "Egenforslagskroa");

        run(() -> two.propose(cases.get(others), "GRANTED", open.user("sara")));
        run(() -> two.propose(cases.get(own), "GRANTED", open.user("sara")));

        assertThat(call(() -> alerts.of(approver, 0, 50)))
                .filteredOn(alert -> alert.kind() == AlertKind.PROPOSAL_WAITS)
                .extracting(Alerts.Shown::caseId)
                .containsExactly(others);
        assertThat(call(() -> alerts.of(open.user("gunnar"), 0, 50)))
                .filteredOn(alert -> alert.kind() == AlertKind.PROPOSAL_WAITS)
                .extracting(Alerts.Shown::caseId)
                .contains(others, own);
        assertThat(call(() -> alerts.of(open.user("sara"), 0, 50)))
                .as("who proposed is told nothing")
                .filteredOn(alert -> alert.kind() == AlertKind.PROPOSAL_WAITS)
                .extracting(Alerts.Shown::caseId)
                .doesNotContain(others, own);
    }

    private void give(UUID id, SignedInAccount to, String by) {
        run(() -> assignment.assign(id, cases.get(id).version, to.id(), "", open.user(by)));
    }

    private List<Alerts.Shown> mine() {
        return call(() -> alerts.of(me, 0, 50));
    }

    private <T> T call(java.util.concurrent.Callable<T> work) {
        return Tenant.call(open.municipality(HERE), work);
    }

    private void run(Runnable work) {
        Tenant.run(open.municipality(HERE), work);
    }
}
