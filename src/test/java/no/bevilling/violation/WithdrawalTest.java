package no.bevilling.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.RelatedCases;
import no.bevilling.casework.RelationKind;
import no.bevilling.casework.SubTask;
import no.bevilling.casework.SubTasks;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxEnclosure;
import no.bevilling.document.OutboxMessage;
import no.bevilling.licence.ForceGround;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Withdrawal (alkoholloven § 1-8, alkoholforskriften §§ 10-2, 10-6, 10-7), and what appeals do to it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WithdrawalTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Inject
    ReactionScenario story;

    @Inject
    WithdrawalDecisions decisions;

    @Inject
    PointsDecisions pointsDecisions;

    @Inject
    Reversals reversals;

    @Inject
    LicencesInForce inForce;

    @Inject
    EntityManager entities;

    @Inject
    no.bevilling.application.OpenCases open;

    @Inject
    RelatedCases related;

    @Inject
    SubTasks tasks;

    /** Twelve points on the licence, in a case of their own. */
    private UUID twelve(UUID licence) {
        UUID id = story.pointsCase(licence, "UNDERAGE_CUSTOMER 2026-11-13 23:10", "HOURS 2026-11-14 02:20");
        story.decided(id);
        return id;
    }

    @Test
    void twelve_points_open_a_withdrawal_case_that_ends_in_days_on_the_licence() {
        UUID licence = story.licence("Inndratstova");
        UUID points = twelve(licence);
        UUID id = story.withdrawalCase(licence);

        story.page("sara", "/k/3451/prikksaker/" + points).body(containsString("/k/3451/inndragninger/" + id));
        story.page("sara", "/k/3451/inndragninger/" + id)
                .statusCode(200)
                .body(containsString("12 prikker. Skalaen tilsier 7 dager."));
        story.of("sara", id, "inndragninger", "/vedtak")
                .with("outcome", "WITHDRAWN")
                .with("from", story.today().plusDays(20))
                .with("days", 7)
                .with("circumstances", "ORDINARY")
                .with("reasons", "For tidlig.")
                .post()
                .statusCode(409)
                .body(containsString("er ikke varslet"));

        story.withdrawn(licence, 20, 7);

        LocalDate from = story.today().plusDays(20);
        assertThat(ground(licence, from.atTime(20, 0).atZone(OSLO).toInstant()))
                .isEqualTo(ForceGround.WITHDRAWN_FOR_DAYS);
        assertThat(ground(licence, from.atTime(0, 30).atZone(OSLO).toInstant()))
                .as("the night before belongs to the day before")
                .isEqualTo(ForceGround.PERIOD);
        assertThat(ground(licence, from.plusDays(6).atTime(23, 59).atZone(OSLO).toInstant()))
                .isEqualTo(ForceGround.WITHDRAWN_FOR_DAYS);
        assertThat(ground(licence, from.plusDays(7).atTime(12, 0).atZone(OSLO).toInstant()))
                .isEqualTo(ForceGround.PERIOD);
        WithdrawalDecision decision = standing(id);
        assertThat(story.call(() -> decisions.basis(decision.id)))
                .extracting(entry -> entry.points)
                .containsExactly(8, 4);
        story.page("sara", "/k/3451/prikker").body(containsString("Inndragninger som skal gjennomføres"));
        story.page("kari", "/soknad").body(containsString("Vedtak om inndragning: Inndratstova"));
    }

    @Test
    void a_withdrawal_follows_from_its_points_waits_for_sub_tasks_and_is_taken_up_again_when_it_was_wrong() {
        UUID licence = story.licence("Feilstova");
        UUID points = twelve(licence);
        UUID id = story.withdrawalCase(licence);
        assertThat(story.call(() -> related.of(id, open.user("sara"))))
                .filteredOn(one -> one.caseId().equals(points))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(RelationKind.FOLLOWS);
                    assertThat(one.forward()).isTrue();
                });

        story.of("sara", id, "saker", "/deloppgaver")
                .with("title", "Hør med skatteetaten")
                .with("owner", open.user("sara").id())
                .with("dueOn", story.today().plusDays(3))
                .post()
                .statusCode(303);
        story.noticed(id, "inndragninger");
        story.commented(id, "Vi er uenige.");
        story.page("sara", "/k/3451/inndragninger/" + id)
                .body(containsString("Deloppgaven «Hør med skatteetaten» er åpen."))
                .body(not(containsString("name=\"specialReasons\"")));
        proposed(id).statusCode(409).body(not(containsString("Forslaget er sendt")));
        assertThat(story.about(id).status).isNotEqualTo(CaseStatus.PROPOSED);
        SubTask task = story.call(() -> tasks.open(id)).get(0);
        story.form("sara", "/k/3451/saker/" + id + "/deloppgaver/" + task.id + "/avslutt")
                .with("version", task.version)
                .with("how", "FERDIG")
                .with("outcome", "Ingenting der.")
                .post()
                .statusCode(303);
        proposed(id).statusCode(303);
        story.approved(id, "inndragninger").statusCode(303);
        Instant inside = story.today().plusDays(20).atTime(20, 0).atZone(OSLO).toInstant();
        assertThat(ground(licence, inside)).isEqualTo(ForceGround.WITHDRAWN_FOR_DAYS);

        story.of("sara", id, "saker", "/gjenapne")
                .with("ground", "APPLICANT_WANTS_IT")
                .with("reason", "Nei.")
                .post()
                .statusCode(422);
        story.of("sara", id, "saker", "/gjenapne")
                .with("ground", "INVALID")
                .with("reason", "Vi brukte feil bevilling.")
                .post()
                .statusCode(303);

        assertThat(story.about(id).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(ground(licence, inside)).isEqualTo(ForceGround.PERIOD);
        assertThat(story.call(() -> decisions.standing(id))).isEmpty();
        story.page("sara", "/k/3451/inndragninger/" + id)
                .statusCode(200)
                .body(containsString("Vi brukte feil bevilling."));

        // The points, too: they count no more until they are decided anew.
        story.of("sara", points, "saker", "/gjenapne")
                .with("ground", "NOT_TO_DETRIMENT")
                .with("reason", "Politiet har rettet rapporten.")
                .post()
                .statusCode(303);
        assertThat(story.call(() -> pointsDecisions.standing(points))).isEmpty();
        story.page("sara", "/k/3451/bevillinger/" + licence + "/prikker").body(containsString("0 av 12 prikker i dag"));
    }

    private io.restassured.response.ValidatableResponse proposed(UUID id) {
        return story.of("sara", id, "inndragninger", "/vedtak")
                .with("outcome", "WITHDRAWN")
                .with("from", story.today().plusDays(20))
                .with("days", 7)
                .with("circumstances", "ORDINARY")
                .with("reasons", "Prikkene er nok.")
                .post();
    }

    @Test
    void the_decision_carries_the_papers_of_every_points_decision_it_rests_on() {
        UUID licence = story.licence("Papirstova");
        UUID first = story.pointsCase(licence, "UNDERAGE_CUSTOMER 2026-10-01 23:10");
        story.decided(first);
        UUID second = story.pointsCase(licence, "HOURS 2026-11-14 02:20");
        story.decided(second);

        UUID id = story.withdrawn(licence, 20, 7);

        List<UUID> enclosed = story.call(() -> {
            Document letter = Document.<Document>find("caseId = ?1 and kind = ?2", id, DocumentKind.WITHDRAWAL_LETTER)
                    .singleResult();
            OutboxMessage message =
                    OutboxMessage.<OutboxMessage>find("documentId", letter.id).singleResult();
            return OutboxEnclosure.<OutboxEnclosure>list("outboxMessageId = ?1 order by position", message.id).stream()
                    .map(one -> one.fileId)
                    .toList();
        });
        List<UUID> papers = story.call(() -> Document.<Document>list(
                        "caseId in ?1 and kind in ?2 order by madeAt",
                        List.of(first, second),
                        List.of(DocumentKind.POINTS_NOTICE, DocumentKind.POINTS_LETTER))
                .stream()
                .map(paper -> paper.fileId)
                .toList());
        assertThat(enclosed).containsExactlyElementsOf(papers);
    }

    @Test
    void it_is_carried_out_and_controlled_and_both_are_kept() {
        UUID licence = story.licence("Kontrollstova");
        twelve(licence);
        UUID id = story.withdrawn(licence, 20, 7);
        story.run(() -> entities.createNativeQuery("update withdrawal_decision set from_on = :day where case_id = :id")
                .setParameter("day", story.today().minusDays(3))
                .setParameter("id", id)
                .executeUpdate());

        story.form("sara", "/k/3451/inndragninger/" + id + "/gjennomforing")
                .with("version", standing(id).version)
                .with("executedOn", story.today().minusDays(3))
                .post()
                .statusCode(303);
        story.form("sara", "/k/3451/inndragninger/" + id + "/kontroll")
                .with("version", standing(id).version)
                .with("controlledOn", story.today().minusDays(1))
                .with("control", "NOT_KEPT")
                .post()
                .statusCode(422)
                .body(containsString("Skriv hva som ble sett"));
        story.form("sara", "/k/3451/inndragninger/" + id + "/kontroll")
                .with("version", standing(id).version)
                .with("controlledOn", story.today().minusDays(1))
                .with("control", "KEPT")
                .post()
                .statusCode(303);

        story.page("sara", "/k/3451/inndragninger/" + id).body(containsString("overholdt"));
        assertThat(story.about(id).nextClock).isNull();
    }

    @Test
    void points_set_aside_on_appeal_make_the_withdrawal_fall() {
        UUID licence = story.licence("Klagestova");
        UUID points = twelve(licence);
        UUID id = story.withdrawn(licence, 20, 7);

        story.run(() -> reversals.setAsidePoints(points, SetAsideBy.APPEAL_BODY));

        assertThat(story.call(() -> decisions.standing(id))).isEmpty();
        assertThat(story.about(id).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(story.about(points).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(ground(
                        licence,
                        story.today().plusDays(21).atTime(20, 0).atZone(OSLO).toInstant()))
                .isEqualTo(ForceGround.PERIOD);
        story.page("sara", "/k/3451/bevillinger/" + licence + "/prikker").body(containsString("0 av 12 prikker i dag"));
    }

    @Test
    void fewer_points_that_still_are_enough_make_it_shorter_and_never_longer() {
        UUID licence = story.licence("Kortstova");
        UUID third = story.pointsCase(licence, "STAFF_AGE 2026-10-02 22:00");
        story.decided(third);
        UUID points = story.pointsCase(licence, "UNDERAGE_CUSTOMER 2026-11-13 23:10", "HOURS 2026-11-14 02:20");
        story.decided(points);
        UUID id = story.withdrawn(licence, 20, 10);

        story.run(() -> reversals.setAsidePoints(third, SetAsideBy.MUNICIPALITY));

        WithdrawalDecision decision = standing(id);
        assertThat(decision.points).isEqualTo(12);
        assertThat(decision.days).isEqualTo(7);
        assertThat(ground(
                        licence,
                        story.today().plusDays(26).atTime(20, 0).atZone(OSLO).toInstant()))
                .isEqualTo(ForceGround.WITHDRAWN_FOR_DAYS);
        assertThat(ground(
                        licence,
                        story.today().plusDays(28).atTime(20, 0).atZone(OSLO).toInstant()))
                .isEqualTo(ForceGround.PERIOD);
        story.page("sara", "/k/3451/inndragninger/" + id).body(containsString("er opphevet etter at det ble gjort"));
    }

    @Test
    void suspended_on_appeal_it_does_not_begin_and_gets_new_days_afterwards() {
        UUID licence = story.licence("Utsattstova");
        twelve(licence);
        UUID id = story.withdrawn(licence, 20, 7);
        Instant inside = story.today().plusDays(22).atTime(20, 0).atZone(OSLO).toInstant();

        story.run(() -> reversals.suspendWithdrawal(id, true));
        assertThat(ground(licence, inside)).isEqualTo(ForceGround.PERIOD);
        story.form("sara", "/k/3451/inndragninger/" + id + "/nye-dager")
                .with("version", standing(id).version)
                .with("newFrom", story.today().plusDays(21))
                .post()
                .statusCode(409);

        story.run(() -> reversals.suspendWithdrawal(id, false));
        story.form("sara", "/k/3451/inndragninger/" + id + "/nye-dager")
                .with("version", standing(id).version)
                .with("newFrom", story.today().plusDays(21))
                .post()
                .statusCode(303);
        assertThat(ground(licence, inside)).isEqualTo(ForceGround.WITHDRAWN_FOR_DAYS);
    }

    @Test
    void a_licence_that_nobody_has_used_for_a_year_may_be_withdrawn_for_the_rest_of_the_period() {
        UUID licence = story.licence("Stengtstova");
        String location = story.form("sara", "/k/3451/bevillinger/" + licence + "/ny-inndragning")
                .with("ground", "UNUSED")
                .with("account", "Døra har vært låst siden i fjor.")
                .with("unusedSince", story.today().minusMonths(14))
                .with("noTie", "true")
                .post()
                .statusCode(303)
                .extract()
                .header("Location");
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        story.tie("gunnar", id);
        story.noticed(id, "inndragninger");
        story.commented(id, "Vi kommer ikke tilbake.");
        story.of("sara", id, "inndragninger", "/vedtak")
                .with("outcome", "WITHDRAWN")
                .with("from", story.today().plusDays(10))
                .with("days", "")
                .with("circumstances", "ORDINARY")
                .with("reasons", "Stedet er ikke i drift.")
                .with("reason-national-withdrawal-unused-obstacle", "Ingen hindring utenfor bevillingshavers kontroll.")
                .post()
                .statusCode(303);
        story.approved(id, "inndragninger").statusCode(303);

        assertThat(ground(
                        licence,
                        story.today().plusDays(40).atTime(20, 0).atZone(OSLO).toInstant()))
                .isEqualTo(ForceGround.WITHDRAWN);
    }

    @Test
    void withdrawal_for_conduct_is_weighed_by_a_person() {
        UUID licence = story.licence("Vandelstova");
        String location = story.form("sara", "/k/3451/bevillinger/" + licence + "/ny-inndragning")
                .with("ground", "CONDUCT")
                .with("account", "Daglig leder er dømt for brudd på alkoholloven.")
                .with("noTie", "true")
                .post()
                .statusCode(303)
                .extract()
                .header("Location");
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        story.noticed(id, "inndragninger");
        story.commented(id, "Dommen er anket.");

        story.of("sara", id, "inndragninger", "/vedtak")
                .with("outcome", "WITHDRAWN")
                .with("from", story.today().plusDays(10))
                .with("days", 30)
                .with("circumstances", "ORDINARY")
                .with("reasons", "Vandelen holder ikke.")
                .post()
                .statusCode(409)
                .body(containsString("Er det grunnlag for inndragning uten prikker?"));
        story.of("sara", id, "inndragninger", "/vedtak")
                .with("outcome", "WITHDRAWN")
                .with("from", story.today().plusDays(10))
                .with("days", 30)
                .with("circumstances", "ORDINARY")
                .with("reasons", "Vandelen holder ikke.")
                .with("reason-national-withdrawal-ground", "Dommen er alvorlig og fersk.")
                .post()
                .statusCode(303);
    }

    @Test
    void too_few_points_open_no_withdrawal_case() {
        UUID licence = story.licence("Fåprikkstova");
        UUID id = story.pointsCase(licence, "HOURS 2026-11-14 02:20");
        story.decided(id);

        story.form("sara", "/k/3451/bevillinger/" + licence + "/ny-inndragning")
                .with("ground", "POINTS")
                .with("noTie", "true")
                .post()
                .statusCode(409)
                .body(containsString("Prikkene fører ikke til inndragning"));
        assertThat(story.<Long>call(
                        () -> LicensingCase.count("licenceId = ?1 and matter = ?2", licence, Matter.WITHDRAWAL)))
                .isZero();
    }

    @Test
    void the_public_register_shows_the_withdrawal_while_it_lasts() {
        UUID licence = story.licence("Registerstova");
        twelve(licence);
        story.withdrawn(licence, 0, 7);
        String number = story.call(() -> Licence.<Licence>findById(TenantKey.of(licence)).licenceNumber);

        RestAssured.given()
                .accept("application/json")
                .get("/api/v1/register/licences/" + number)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    private WithdrawalDecision standing(UUID id) {
        return story.call(() -> decisions.standing(id).orElseThrow());
    }

    private ForceGround ground(UUID licence, Instant at) {
        return story.call(() -> inForce.inForce(Licence.<Licence>findById(TenantKey.of(licence)), at)
                .ground());
    }
}
