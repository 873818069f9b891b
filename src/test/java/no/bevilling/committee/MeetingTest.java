package no.bevilling.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.DemoPassword;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.decision.Decision;
import no.bevilling.decision.DecisionStatus;
import no.bevilling.document.PdfProof;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.DecidingBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body decides what waits for it: who stepped aside, what was resolved, and minutes that nobody changes afterwards. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeetingTest {
    private static final String HERE = "3451";

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    Meetings meetings;

    @Inject
    Minutes minutes;

    @Inject
    no.bevilling.casework.ImpartialityStatements ties;

    @Inject
    Clock clock;

    private CaseScenario.Work nordAurdal;
    private Browser sara;
    private Browser ulf;

    @BeforeEach
    void people() {
        nordAurdal = scenario.at(HERE).by("sara");
        sara = Browser.signedIn("sara");
        ulf = Browser.signedIn("ulf");
    }

    @Test
    void what_the_body_resolves_as_recommended_is_the_decision_of_the_case() {
        UUID caseId = nordAurdal.recommended("Møtekroa " + tag(), "gunnar", DecidingBody.COMMITTEE);
        UUID meeting = meeting(caseId, "4/26");
        UUID item = item(meeting);

        resolve(meeting, item, "FOLLOWED", "", "true").then().statusCode(303);

        Decision decided = decision(caseId);
        assertThat(decided.status).isEqualTo(DecisionStatus.APPROVED);
        assertThat(decided.resolutionNumber).isEqualTo("4/26");
        assertThat(decided.resolvedOn).isEqualTo(LocalDate.now(clock));
        assertThat(status(caseId)).isEqualTo(CaseStatus.DECIDED);
        // The item is resolved once.
        resolve(meeting, item, "OTHERWISE", "Stengetid kl. 24.00", "true")
                .then()
                .statusCode(409);
    }

    @Test
    void what_it_resolves_otherwise_goes_back_to_the_caseworker_and_what_it_puts_off_waits_on() {
        UUID otherwise = nordAurdal.recommended("Annerledeskroa " + tag(), "gunnar", DecidingBody.COMMITTEE);
        UUID meeting = meeting(otherwise, "5/26");
        resolve(meeting, item(meeting), "OTHERWISE", "", "true")
                .then()
                .statusCode(422)
                .body(containsString("Skriv hva som ble vedtatt"));
        resolve(meeting, item(meeting), "OTHERWISE", "Stengetid kl. 24.00", "true")
                .then()
                .statusCode(303);
        assertThat(decision(otherwise).status).isEqualTo(DecisionStatus.SENT_BACK);
        assertThat(decision(otherwise).reviewComment).isEqualTo("Stengetid kl. 24.00");

        UUID postponed = nordAurdal.recommended("Ventekroa " + tag(), "gunnar", DecidingBody.COMMITTEE);
        UUID first = meeting(postponed, "6/26");
        resolve(first, item(first), "POSTPONED", "", "true").then().statusCode(303);
        assertThat(decision(postponed).status).isEqualTo(DecisionStatus.RECOMMENDED);
        UUID second = meeting(postponed, "7/26");
        resolve(second, item(second), "FOLLOWED", "", "true").then().statusCode(303);
        assertThat(decision(postponed).status).isEqualTo(DecisionStatus.APPROVED);
    }

    @Test
    void a_case_stands_on_one_agenda_at_a_time_and_only_on_that_of_the_body_it_waits_for() {
        UUID caseId = nordAurdal.recommended("Formannskapskroa " + tag(), "gunnar", DecidingBody.EXECUTIVE_COMMITTEE);
        UUID wrongBody = plan(DecidingBody.COMMITTEE);
        add(wrongBody, caseId, "8/26").then().statusCode(422).body(containsString("Velg en sak som venter"));
        UUID right = plan(DecidingBody.EXECUTIVE_COMMITTEE);
        add(right, caseId, "8/26").then().statusCode(303);
        UUID later = plan(DecidingBody.EXECUTIVE_COMMITTEE);
        add(later, caseId, "9/26").then().statusCode(422);
    }

    @Test
    void a_member_who_is_party_steps_aside_and_reads_none_of_the_papers() {
        UUID caseId = nordAurdal.appliedBy("ulf").recommended("Ulfs kro " + tag(), "gunnar", DecidingBody.COMMITTEE);
        UUID meeting = meeting(caseId, "10/26");
        UUID item = item(meeting);
        String address = "/k/" + HERE + "/utvalg/moter/" + meeting + "/saker/" + item;

        ulf.request().get(address).then().statusCode(200).body(containsString("Du er part i denne saken"));
        ulf.request().get(address + "/saksframlegg").then().statusCode(403);

        // What the product knows is not written down otherwise, and somebody must be left.
        UUID member = memberOf(meeting, "Ulf Utvalg");
        resolve(meeting, item, "FOLLOWED", "", "true").then().statusCode(422);
        resolving(meeting, item, "FOLLOWED", "", "true")
                .formParam("tie-" + member, "PARTY")
                .formParam("why-" + member, "Eier stedet")
                .post(address + "/vedtak")
                .then()
                .statusCode(422)
                .body(containsString("Noen som kan avgjøre saken, må være til stede"));
        call(meeting, "Vara Varamedlem");
        resolving(meeting, item, "FOLLOWED", "", "true")
                .formParam("tie-" + member, "PARTY")
                .formParam("why-" + member, "Eier stedet")
                .post(address + "/vedtak")
                .then()
                .statusCode(303);
        assertThat(decision(caseId).status).isEqualTo(DecisionStatus.APPROVED);
    }

    @Test
    void what_a_member_has_stated_is_answered_by_the_body_and_nobody_forgets_to_ask() {
        UUID caseId = nordAurdal.recommended("Naboens kro " + tag(), "gunnar", DecidingBody.COMMITTEE);
        UUID meeting = meeting(caseId, "11/26");
        UUID item = item(meeting);
        String address = "/k/" + HERE + "/utvalg/moter/" + meeting + "/saker/" + item;
        call(meeting, "Vara Varamedlem");
        ulf.form()
                .formParam("tie", "OTHER")
                .formParam("explanation", "Er nabo til stedet")
                .post(address + "/habilitet")
                .then()
                .statusCode(303);

        resolve(meeting, item, "FOLLOWED", "", "")
                .then()
                .statusCode(422)
                .body(containsString("Alle som er til stede, må være spurt"))
                .body(containsString("Skriv det som er kjent"));
        UUID member = memberOf(meeting, "Ulf Utvalg");
        resolving(meeting, item, "FOLLOWED", "", "true")
                .formParam("tie-" + member, "OTHER_ASIDE")
                .formParam("why-" + member, "Nabo til stedet")
                .post(address + "/vedtak")
                .then()
                .statusCode(303);
        assertThat(text(draft(meeting)))
                .contains("Organet avgjorde uten Ulf Utvalg at Ulf Utvalg var inhabil", "Nabo til stedet");
        // What the body found holds in the case, whatever the member states afterwards.
        no.bevilling.casework.TieDecision found = nordAurdal.call(
                () -> no.bevilling.casework.TieDecision.<no.bevilling.casework.TieDecision>find("caseId", caseId)
                        .singleResult());
        assertThat(found.memberName).isEqualTo("Ulf Utvalg");
        assertThat(found.disqualified).isTrue();
        assertThat(found.minutes).isEqualTo("11/26");
        assertThat(nordAurdal.call(() -> ties.tied(caseId)))
                .contains(open.user("ulf").id());
    }

    @Test
    void the_minutes_are_signed_by_one_who_was_there_and_corrected_in_a_new_version_alone() throws Exception {
        UUID caseId = nordAurdal.recommended("Møtebokkroa " + tag(), "gunnar", DecidingBody.COMMITTEE);
        UUID meeting = meeting(caseId, "12/26");
        String address = "/k/" + HERE + "/utvalg/moter/" + meeting;
        sara.form().post(address + "/motebok").then().statusCode(409);
        resolve(meeting, item(meeting), "FOLLOWED", "", "true").then().statusCode(303);
        sara.form().post(address + "/motebok").then().statusCode(303);

        // She wrote them; and he does not sign what he has not read.
        sara.form()
                .formParam("version", version(meeting))
                .post(address + "/underskrift")
                .then()
                .statusCode(403);
        ulf.form()
                .formParam("version", version(meeting) - 1)
                .post(address + "/underskrift")
                .then()
                .statusCode(409);
        ulf.form()
                .formParam("version", version(meeting))
                .post(address + "/underskrift")
                .then()
                .statusCode(303);

        sara.form()
                .formParam("name", "For Sein")
                .post(address + "/medlem")
                .then()
                .statusCode(409);
        sara.form()
                .formParam("correction", "Møtet ble hevet kl. 14, ikke kl. 15.")
                .post(address + "/motebok")
                .then()
                .statusCode(303);
        ulf.form()
                .formParam("version", version(meeting))
                .post(address + "/underskrift")
                .then()
                .statusCode(303);

        List<MeetingMinutes> versions = nordAurdal.call(() -> minutes.of(meeting));
        assertThat(versions).hasSize(2).allMatch(MeetingMinutes::isSigned);
        byte[] first = signed(address, versions.get(0));
        byte[] second = signed(address, versions.get(1));
        PdfProof.assertArchivableAndAccessible("minutes", second);
        assertThat(PdfProof.text(first))
                .contains("Versjon 1", "12/26", "Ulf Utvalg")
                .doesNotContain("Rettelse");
        assertThat(PdfProof.text(second))
                .contains("Rettelse i versjon 2", "ikke kl. 15", "Versjon 1 er signert elektronisk av Ulf Utvalg");
    }

    @Test
    void where_two_members_can_sign_both_do_and_a_change_in_between_takes_the_first_signature_away() throws Exception {
        String second = "utvalg-" + tag();
        UUID account = member(second, "Anna Andremedlem");
        try {
            UUID caseId = nordAurdal.recommended("Tosignaturkroa " + tag(), "gunnar", DecidingBody.COMMITTEE);
            UUID meeting = plan(DecidingBody.COMMITTEE);
            nordAurdal.run(() -> meetings.attendance(
                    meeting,
                    meetings.get(meeting).version,
                    Set.of(memberOf(meeting, "Ulf Utvalg"), memberOf(meeting, "Anna Andremedlem"))));
            add(meeting, caseId, "14/26").then().statusCode(303);
            resolve(meeting, item(meeting), "FOLLOWED", "", "true").then().statusCode(303);
            String address = "/k/" + HERE + "/utvalg/moter/" + meeting;
            sara.form().post(address + "/motebok").then().statusCode(303);
            Browser anna = Browser.signedIn(second);

            sign(ulf, address, meeting).statusCode(303);
            assertThat(nordAurdal.call(() -> minutes.of(meeting)).get(0).isSigned())
                    .as("one of two")
                    .isFalse();
            sign(ulf, address, meeting).statusCode(403);
            sara.form()
                    .formParam("name", "For Sein")
                    .post(address + "/medlem")
                    .then()
                    .statusCode(409);
            nordAurdal.run(() -> minutes.reopen(meeting, meetings.get(meeting).version));
            sign(anna, address, meeting).statusCode(303);
            sign(anna, address, meeting).statusCode(403);
            sign(ulf, address, meeting).statusCode(303);

            MeetingMinutes signed = nordAurdal.call(() -> minutes.of(meeting)).get(0);
            assertThat(signed.isSigned()).isTrue();
            assertThat(PdfProof.text(signed(address, signed))).contains("Anna Andremedlem", "Ulf Utvalg");
        } finally {
            QuarkusTransaction.requiringNew().run(() -> RoleGrant.delete("accountId", account));
        }
    }

    private ValidatableResponse sign(Browser by, String address, UUID meeting) {
        return by.form()
                .formParam("version", version(meeting))
                .post(address + "/underskrift")
                .then();
    }

    /** One more who sits in the committee. */
    private UUID member(String username, String name) {
        UUID[] made = new UUID[1];
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = new Account();
            account.username = username;
            account.passwordHash = DemoPassword.hash("demo");
            account.displayName = name;
            account.persistAndFlush();
            new RoleGrant(account.id, open.municipality(HERE), Role.COMMITTEE).persist();
            made[0] = account.id;
        });
        return made[0];
    }

    @Test
    void who_sits_in_the_committee_changes_nothing_and_others_see_nothing() {
        UUID caseId = nordAurdal.recommended("Lukketkroa " + tag(), "gunnar", DecidingBody.COMMITTEE);
        UUID meeting = meeting(caseId, "13/26");
        String address = "/k/" + HERE + "/utvalg/moter/" + meeting;
        ulf.request().get(address).then().statusCode(200).body(containsString("Lukketkroa"));
        ulf.request()
                .get(address + "/saker/" + item(meeting) + "/saksframlegg")
                .then()
                .statusCode(200);
        ulf.request().get("/k/" + HERE + "/saker/" + caseId).then().statusCode(403);
        ulf.form().formParam("name", "X").post(address + "/medlem").then().statusCode(403);
        for (String other : List.of("kari", "kristin", "viljar", "pia")) {
            Browser.signedIn(other)
                    .request()
                    .get(address)
                    .then()
                    .statusCode(403)
                    .body(not(containsString("Lukketkroa")));
        }
    }

    /** A meeting today at which Ulf is there, with the case on its agenda. */
    private UUID meeting(UUID caseId, String itemNumber) {
        UUID meeting = plan(DecidingBody.COMMITTEE);
        nordAurdal.run(() ->
                meetings.attendance(meeting, meetings.get(meeting).version, Set.of(memberOf(meeting, "Ulf Utvalg"))));
        add(meeting, caseId, itemNumber).then().statusCode(303);
        return meeting;
    }

    private UUID plan(DecidingBody body) {
        LocalDateTime now = LocalDate.now(clock).atTime(0, 5);
        return nordAurdal.call(() ->
                meetings.plan(new Meetings.Planned(body, "Kontrollutvalget", now, "Kommunehuset"), open.user("sara")));
    }

    private Response add(UUID meeting, UUID caseId, String itemNumber) {
        return sara.form()
                .formParam("decision", decision(caseId).id)
                .formParam("itemNumber", itemNumber)
                .post("/k/" + HERE + "/utvalg/moter/" + meeting + "/sak");
    }

    private void call(UUID meeting, String name) {
        nordAurdal.run(() -> meetings.addMember(meeting, name));
        nordAurdal.run(() -> meetings.attendance(
                meeting,
                meetings.get(meeting).version,
                Set.of(memberOf(meeting, name), memberOf(meeting, "Ulf Utvalg"))));
    }

    private UUID memberOf(UUID meeting, String name) {
        return nordAurdal.call(() -> meetings.members(meeting).stream()
                .filter(member -> member.name.equals(name))
                .findFirst()
                .orElseThrow()
                .id);
    }

    private Response resolve(UUID meeting, UUID item, String outcome, String resolution, String asked) {
        return resolving(meeting, item, outcome, resolution, asked)
                .post("/k/" + HERE + "/utvalg/moter/" + meeting + "/saker/" + item + "/vedtak");
    }

    private RequestSpecification resolving(UUID meeting, UUID item, String outcome, String resolution, String asked) {
        return sara.form()
                .formParam("version", nordAurdal.call(() -> meetings.item(meeting, item)).version)
                .formParam("outcome", outcome)
                .formParam("resolution", resolution)
                .formParam("votes", "")
                .formParam("asked", asked);
    }

    private UUID item(UUID meeting) {
        return nordAurdal.call(() -> meetings.items(meeting).get(0).id);
    }

    private int version(UUID meeting) {
        return nordAurdal.call(() -> meetings.get(meeting).version);
    }

    private byte[] draft(UUID meeting) {
        return nordAurdal.call(() -> minutes.draft(meetings.get(meeting)));
    }

    private byte[] signed(String address, MeetingMinutes version) {
        return ulf.request().get(address + "/motebok/" + version.id).asByteArray();
    }

    private Decision decision(UUID caseId) {
        return nordAurdal.call(() -> Decision.<Decision>find("caseId = ?1 order by proposedAt desc", caseId)
                .firstResult());
    }

    private CaseStatus status(UUID caseId) {
        return nordAurdal.call(() -> LicensingCase.<LicensingCase>findById(TenantKey.of(caseId)).status);
    }

    private static String text(byte[] pdf) {
        try {
            return PdfProof.text(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
