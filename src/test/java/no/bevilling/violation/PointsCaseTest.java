package no.bevilling.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.casework.CaseStatus;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.Circumstances;
import org.junit.jupiter.api.Test;

/** Penalty points, from a report to the decision (alkoholforskriften §§ 10-1 to 10-5). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PointsCaseTest {
    @Inject
    ReactionScenario story;

    @Inject
    PointsCases pointsCases;

    @Inject
    PointsDecisions decisions;

    @Inject
    DecisionChecks checks;

    @Inject
    LicencePoints points;

    @Inject
    EntityManager entities;

    @Test
    void a_report_becomes_notice_decision_letter_and_points_in_the_ledger() {
        UUID licence = story.licence("Prikkestova");
        UUID id = story.pointsCase(licence, "HOURS 2026-11-14 02:20");

        story.page("sara", "/k/3451/prikksaker/" + id)
                .statusCode(200)
                .body(containsString("brudd på salgs-, utleverings- eller skjenketidene"))
                .body(containsString("Med denne saken: 4 prikker"));
        story.noticed(id, "prikksaker");
        story.page("kari", "/soknad/3451/sak/" + id + "/varsel")
                .statusCode(200)
                .body(containsString("Kommunen vurderer å gi prikker"))
                .body(containsString("Patruljen så det"));
        story.page("kari", "/soknad").body(containsString("Forhåndsvarsel om prikker: Prikkestova"));
        story.commented(id, "Klokka gikk feil.");
        story.page("sara", "/k/3451/prikksaker/" + id).body(containsString("Klokka gikk feil."));
        story.proposed(id).statusCode(303);
        story.page("gunnar", "/k/3451/godkjenning").body(containsString("/k/3451/prikksaker/" + id));
        story.approved(id, "prikksaker").statusCode(303);

        PointsDecision decision = story.call(() -> decisions.standing(id).orElseThrow());
        assertThat(decision.points).isEqualTo(4);
        assertThat(decision.pointsAfter).isEqualTo(4);
        assertThat(story.call(
                        () -> checks.replay(checks.get(decision.ruleCheckId)).identical()))
                .isTrue();
        assertThat(story.about(id).status).isEqualTo(CaseStatus.DECIDED);
        Browser.signedIn("sara")
                .request()
                .accept("application/json")
                .get("/api/v1/municipalities/3451/licences/" + licence + "/points")
                .then()
                .statusCode(200)
                .body("pointsNow", equalTo(4))
                .body("threshold", equalTo(12))
                .body("withdrawalDays", equalTo(0))
                .body("entries", hasSize(1))
                .body("entries[0].state", equalTo("COUNTS"));
        List<DocumentKind> papers = story.call(() -> Document.<Document>list("caseId = ?1 order by madeAt", id).stream()
                .map(paper -> paper.kind)
                .toList());
        assertThat(papers).containsExactly(DocumentKind.POINTS_NOTICE, DocumentKind.POINTS_LETTER);
        assertThat(story.<Long>call(() -> OutboxMessage.count("caseId", id))).isEqualTo(2);
        UUID letter =
                story.call(() -> Document.<Document>find("caseId = ?1 and kind = ?2", id, DocumentKind.POINTS_LETTER)
                        .<Document>singleResult()
                        .id);
        story.page("kari", "/soknad/3451/sak/" + id + "/varsel/dokument/" + letter)
                .statusCode(200)
                .contentType("application/pdf");
        story.page("nils", "/soknad/3451/sak/" + id + "/varsel").statusCode(404);
        story.page("sara", "/k/3451/bevillinger/" + licence + "/prikker?en-til=UNDERAGE_CUSTOMER")
                .statusCode(200)
                .body(containsString("4 av 12 prikker i dag"))
                .body(containsString("Da ville det være 12 prikker. Det fører til inndragning i 7 dager."));
    }

    @Test
    void nothing_is_decided_before_the_holder_is_heard_or_the_deadline_has_passed() {
        UUID id = story.pointsCase(story.licence("Ventestova"), "HOURS 2026-11-14 02:20");

        story.proposed(id).statusCode(409).body(containsString("er ikke varslet"));
        story.noticed(id, "prikksaker");
        story.proposed(id).statusCode(409).body(containsString("fristen er ikke ute"));
        assertThat(story.call(() -> decisions.newest(id))).isEmpty();

        story.letDeadlinePass(id);
        story.proposed(id).statusCode(303);
    }

    @Test
    void breaches_of_the_same_kind_count_once_and_different_kinds_add_up() {
        UUID id = story.pointsCase(
                story.licence("Likestova"),
                "HOURS 2026-11-14 02:20",
                "HOURS 2026-11-14 02:45",
                "INTERNAL_CONTROL 2026-11-14 02:50");

        List<Violation> found = story.call(() -> pointsCases.violations(id));

        assertThat(found).extracting(violation -> violation.points).containsExactly(4, 2);
        assertThat(found.get(0).facts).contains("02:20").contains("02:45");
    }

    @Test
    void points_depart_from_the_table_only_with_special_reasons() {
        UUID id = story.pointsCase(story.licence("Fravikstova"), "HOURS 2026-11-14 02:20");
        UUID violation = story.call(() -> pointsCases.violations(id).get(0).id);
        ReactionScenario.Form bare = story.of("sara", id, "prikksaker", "/overtredelser/" + violation);
        bare.violation("HOURS 2026-11-14 02:20")
                .with("circumstances", "MITIGATING")
                .with("points", 2)
                .post()
                .statusCode(422)
                .body(containsString("Begrunn fraviket særskilt"));

        story.of("sara", id, "prikksaker", "/overtredelser/" + violation)
                .with("kind", "HOURS")
                .with("committedOn", "2026-11-14")
                .with("committedAt", "02:20")
                .with("facts", "To minutter over tida.")
                .with("circumstances", "MITIGATING")
                .with("points", 2)
                .with("specialReasons", "Brannalarmen gikk, og gjestene ble tatt inn igjen.")
                .post()
                .statusCode(303);
        story.noticed(id, "prikksaker");
        story.commented(id, "Takk.");
        story.proposed(id).statusCode(409).body(containsString("Er omstendighetene så formildende"));
        story.of("sara", id, "prikksaker", "/vedtak")
                .with("outcome", "POINTS")
                .with("reasons", "Se det særskilte.")
                .with("reason-national-points-circumstances", "Brannalarmen gjør dette helt spesielt.")
                .post()
                .statusCode(303);
        story.approved(id, "prikksaker").statusCode(303);

        Violation decided = story.call(() -> pointsCases.violations(id).get(0));
        assertThat(decided.points).isEqualTo(2);
        assertThat(decided.tablePoints).isEqualTo(4);
        assertThat(decided.circumstances).isEqualTo(Circumstances.MITIGATING);
    }

    @Test
    void what_comes_to_it_after_the_notice_needs_a_new_one() {
        UUID id = story.pointsCase(story.licence("Nyvarselstova"), "HOURS 2026-11-14 02:20");
        story.noticed(id, "prikksaker");
        story.commented(id, "Vi har rettet opp.");

        story.of("sara", id, "prikksaker", "/overtredelser")
                .violation("STAFF_AGE 2026-11-14 02:30")
                .post()
                .statusCode(303);

        story.proposed(id).statusCode(409).body(containsString("send et nytt"));
        story.noticed(id, "prikksaker");
        story.commented(id, "Hun var 17.");
        story.proposed(id).statusCode(303);
    }

    @Test
    void who_proposed_does_not_approve_and_what_has_changed_since_is_not_approved() {
        UUID id = story.pointsCase(story.licence("Toveisstova"), "HOURS 2026-11-14 02:20");
        story.noticed(id, "prikksaker");
        story.commented(id, "Greit.");
        story.proposed(id).statusCode(303);

        story.form("sara", "/k/3451/prikksaker/" + id + "/godkjenning")
                .with("version", 0)
                .post()
                .statusCode(403);
        story.run(() -> entities.createNativeQuery(
                        "update violation set points = 8, circumstances = 'AGGRAVATING' where case_id = :id")
                .setParameter("id", id)
                .executeUpdate());
        story.approved(id, "prikksaker").statusCode(409).body(containsString("Noe er endret siden forslaget"));

        assertThat(story.<Long>call(() -> PointsEntry.count("licenceId", story.about(id).licenceId)))
                .isZero();
    }

    @Test
    void a_case_may_end_without_points_and_the_holder_is_told() {
        UUID id = story.pointsCase(story.licence("Frikjentstova"), "HOURS 2026-11-14 02:20");
        story.noticed(id, "prikksaker");
        story.commented(id, "Klokka var stilt feil, se bildet.");
        story.of("sara", id, "prikksaker", "/vedtak")
                .with("outcome", "NO_POINTS")
                .with("reasons", "Bildet viser at klokka var rett.")
                .post()
                .statusCode(303);
        story.approved(id, "prikksaker").statusCode(303);

        assertThat(story.<Long>call(
                        () -> Document.count("caseId = ?1 and kind = ?2", id, DocumentKind.REACTION_DROPPED)))
                .isEqualTo(1);
        assertThat(story.<Long>call(() -> PointsEntry.count("licenceId", story.about(id).licenceId)))
                .isZero();
    }

    @Test
    void the_breaches_of_an_occasion_stand_outside_the_points() {
        UUID licence = story.licence("Festivalteltet");
        story.run(() -> entities.createNativeQuery("update licence set granted_as = 'SINGLE_OCCASION' where id = :id")
                .setParameter("id", licence)
                .executeUpdate());
        UUID id = story.pointsCase(licence, "HOURS 2026-11-14 02:20");

        story.page("sara", "/k/3451/prikksaker/" + id).body(containsString("utenfor prikkene"));
        story.of("sara", id, "prikksaker", "/varsel")
                .with("dueOn", story.today().plusWeeks(3))
                .post()
                .statusCode(409);
        story.of("sara", id, "prikksaker", "/vedtak")
                .with("outcome", "NO_POINTS")
                .with("reasons", "Bruddet er ført.")
                .post()
                .statusCode(303);
        story.approved(id, "prikksaker").statusCode(303);

        assertThat(story.call(() -> pointsCases.violations(id).get(0).points)).isZero();
        story.page("sara", "/k/3451/bevillinger/" + licence + "/prikker")
                .body(containsString("Brudd utenfor prikkene"))
                .body(containsString("Patruljen så det"));
        UUID application = story.call(() -> Licence.<Licence>findById(TenantKey.of(licence)).caseId);
        story.page("sara", "/k/3451/saker/" + application)
                .body(containsString("Tidligere brudd hos søkeren"))
                .body(containsString("Brudd uten prikker"));
    }

    @Test
    void the_ledger_says_that_it_does_not_know_until_somebody_says_that_all_points_are_here() {
        UUID licence = scenarioOfEtnedal();

        assertThat(etnedal(() -> points.at(licence, null, story.now()))).isInstanceOf(PointsRecorded.NotKept.class);

        etnedal(() -> {
            points.declareKept(open.user("eline"));
            return null;
        });

        assertThat(etnedal(() -> points.at(licence, null, story.now()))).isEqualTo(new PointsRecorded.Counted(0));
    }

    @Inject
    no.bevilling.application.OpenCases open;

    @Inject
    no.bevilling.decision.CaseScenario scenario;

    private UUID scenarioOfEtnedal() {
        return UUID.randomUUID();
    }

    private <T> T etnedal(java.util.concurrent.Callable<T> work) {
        return scenario.at("3450").call(work);
    }

    @Test
    void a_form_that_is_wrong_names_its_fields_and_keeps_what_was_typed() {
        UUID licence = story.licence("Skjemastova");

        story.form("sara", "/k/3451/bevillinger/" + licence + "/ny-prikksak")
                .with("source", "POLICE")
                .with("foundOn", story.today())
                .with("kind", "DRINKING_IN_SHOP")
                .with("committedOn", "2026-11-14")
                .with("committedAt", "02:20")
                .with("facts", "")
                .with("account", "Behold dette.")
                .post()
                .statusCode(422)
                .body(containsString("Velg en overtredelse"))
                .body(containsString("Skriv hva som skjedde"))
                .body(containsString("Behold dette."));
        story.page("sara", "/k/3451/prikker").statusCode(200).body(not(containsString("Skjemastova")));
    }
}
