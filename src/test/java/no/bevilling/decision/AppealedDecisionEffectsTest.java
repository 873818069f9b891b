package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.appeal.Appeal;
import no.bevilling.appeal.AppealOutcome;
import no.bevilling.appeal.Appeals;
import no.bevilling.appeal.Reconsideration;
import no.bevilling.appeal.Reconsiderations;
import no.bevilling.casework.CaseStatus;
import no.bevilling.document.DocumentCodes.Validity;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxEnclosure;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.PdfProof;
import no.bevilling.licence.ForceGround;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.PublicStatus;
import no.bevilling.platform.Browser;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.fact.ApplicationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an appeal means for the licence that the decision gave, changed or ended. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppealedDecisionEffectsTest extends DecisionSteps {
    @Inject
    Appeals appeals;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    Resolutions resolutions;

    private SignedInAccount kari;

    @BeforeEach
    void applicant() {
        kari = open.user("kari");
    }

    @Test
    void longer_hours_that_the_appeal_body_annuls_are_taken_back_and_the_register_follows() {
        Licence before = granted("Tilbakekroa");
        UUID change = longerHours(before, "Tilbakekroa");
        UUID people = caseAbout(before, ApplicationKind.MANAGER_CHANGE, "Tilbakekroa");
        propose(nordAurdal, people, sara);
        approve(nordAurdal, people, gunnar);
        assertThat(line(before).hours()).isEqualTo(hours("00:30"));

        decided(sentOn(appealed(change)), AppealOutcome.ANNULLED);

        GrantedTerms now =
                nordAurdal.call(() -> terms.at(before.id, clock.instant()).orElseThrow());
        assertThat(now.hours).as("the earlier hours").isEqualTo(before.hours);
        assertThat(now.managerName)
                .as("whom another decision approved since stays")
                .isEqualTo("Mona Styrer");
        assertThat(nordAurdal.call(() -> terms.of(before.id)))
                .extracting(one -> one.caseKind)
                .containsExactly(ApplicationKind.NEW, ApplicationKind.MANAGER_CHANGE);
        Licence carried =
                nordAurdal.call(() -> Licence.<Licence>find("id", before.id).singleResult());
        assertThat(carried.hours).isEqualTo(before.hours);
        assertThat(line(before).hours()).isEqualTo(before.hours);
        assertThat(nordAurdal.call(() -> cases.get(change)).status).isEqualTo(CaseStatus.IN_PROGRESS);
    }

    @Test
    void longer_hours_that_wait_do_not_hold_meanwhile_and_hold_again_when_the_appeal_is_decided() {
        Licence before = granted("Ventetimekroa");
        UUID change = longerHours(before, "Ventetimekroa");
        Appeal appeal = appealed(change);

        waits(appeal);

        assertThat(hoursNow(before)).isEqualTo(before.hours);
        assertThat(line(before).hours()).isEqualTo(before.hours);
        assertThat(line(before).status()).as("the licence itself holds").isEqualTo(PublicStatus.VALID);

        decided(sentOn(appeal), AppealOutcome.UPHELD);

        assertThat(hoursNow(before)).isEqualTo(hours("00:30"));
        assertThat(line(before).hours()).isEqualTo(hours("00:30"));
    }

    @Test
    void a_licence_whose_grant_waits_is_not_in_force_until_the_appeal_is_decided() {
        UUID id = nordAurdal.ready("Utsattkroa");
        propose(nordAurdal, id, sara, draft -> withPeriod(draft, LocalDate.now(clock), draft.periodTo()));
        approve(nordAurdal, id, gunnar);
        Licence licence = licence(nordAurdal, id);
        Appeal appeal = appealed(id);

        waits(appeal);

        assertThat(at(licence, LocalDate.now(clock).plusDays(1)).ground()).isEqualTo(ForceGround.APPEAL_AWAITED);
        assertThat(line(licence).status()).isEqualTo(PublicStatus.NOT_NOW);

        sentOn(appeal);
        bodySays(appeal, false);
        assertThat(at(licence, LocalDate.now(clock).plusDays(1)).ground())
                .as("the appeal body lets it take effect")
                .isEqualTo(ForceGround.PERIOD);
        bodySays(appeal, true);
        assertThat(at(licence, LocalDate.now(clock).plusDays(1)).ground()).isEqualTo(ForceGround.APPEAL_AWAITED);

        decided(appeal, AppealOutcome.REJECTED);

        assertThat(at(licence, LocalDate.now(clock).plusDays(1)).ground()).isEqualTo(ForceGround.PERIOD);
        assertThat(line(licence).status()).isEqualTo(PublicStatus.VALID);
    }

    @Test
    void a_refused_renewal_that_is_annulled_leaves_the_question_open_and_the_licence_in_its_grace() {
        Licence before = granted("Gjenopplivkroa");
        UUID renewal = caseAbout(before, ApplicationKind.RENEWAL, "Gjenopplivkroa");
        nordAurdal.answering(DecisionSteps::guidelinesAgainst).checked(renewal);
        propose(
                nordAurdal,
                renewal,
                sara,
                draft -> with(draft, DecisionOutcome.REFUSED, List.of(), "Stedet har hatt mange klager."));
        approve(nordAurdal, renewal, gunnar);
        LocalDate after = before.periodTo.plusDays(10);
        assertThat(at(before, after).ground()).isEqualTo(ForceGround.EXPIRED);
        Appeal appeal = appealed(renewal);

        waits(appeal);
        assertThat(at(before, after).ground())
                .as("the refusal ends nothing while it waits")
                .isEqualTo(ForceGround.RENEWAL_UNDECIDED);

        decided(sentOn(appeal), AppealOutcome.ANNULLED);

        assertThat(at(before, after).ground()).isEqualTo(ForceGround.RENEWAL_UNDECIDED);
        assertThat(at(before, before.periodTo.plusMonths(4)).ground()).isEqualTo(ForceGround.EXPIRED);
    }

    @Test
    void a_renewal_that_is_annulled_takes_its_period_back() {
        Licence before = granted("Nyperiodekroa");
        UUID renewal = caseAbout(before, ApplicationKind.RENEWAL, "Nyperiodekroa");
        LocalDate from = before.periodTo.plusDays(1);
        propose(
                nordAurdal,
                renewal,
                sara,
                draft -> withPeriod(with(draft, DecisionOutcome.GRANTED, hours("00:30"), ""), from, from.plusYears(2)));
        approve(nordAurdal, renewal, gunnar);

        decided(sentOn(appealed(renewal)), AppealOutcome.ANNULLED);

        assertThat(line(before).periodTo()).isEqualTo(before.periodTo);
        assertThat(validity(renewal)).as("its document counts as never issued").isEqualTo(Validity.WITHDRAWN);
        assertThat(validity(before.caseId)).isEqualTo(Validity.VALID);
        assertThat(at(before, from.plusMonths(4)).ground()).isEqualTo(ForceGround.EXPIRED);
        assertThat(nordAurdal.call(() -> terms.of(before.id))).hasSize(1);
    }

    @Test
    void a_refusal_in_place_of_a_grant_that_the_municipality_took_away_ends_the_licence() {
        UUID id = nordAurdal.answering(DecisionSteps::guidelinesAgainst).ready("Snukroa");
        propose(
                nordAurdal,
                id,
                sara,
                draft -> withPeriod(
                        with(draft, DecisionOutcome.GRANTED, draft.hours(), "Vi fraviker retningslinjen her."),
                        LocalDate.now(clock),
                        draft.periodTo()));
        approve(nordAurdal, id, gunnar);
        Licence licence = licence(nordAurdal, id);
        Appeal appeal = appealed(id);
        reconsidered(appeal, Reconsideration.CHANGED);
        assertThat(at(licence, LocalDate.now(clock).plusDays(1)).holds())
                .as("what was given holds until it is decided anew")
                .isTrue();

        propose(
                nordAurdal,
                id,
                sara,
                draft -> with(draft, DecisionOutcome.REFUSED, List.of(), "Naboene har klaget med rette."));
        approve(nordAurdal, id, gunnar);

        assertThat(at(licence, LocalDate.now(clock).plusDays(1)).holds()).isFalse();
    }

    @Test
    void what_an_intermunicipal_body_decided_goes_to_the_host_municipalitys_appeal_body_which_tries_everything()
            throws Exception {
        body("Klagenemnda i Fagernes", "klagenemnd@fagernes.example").statusCode(303);
        body("Klagenemnda i Fagernes", "ikke en adresse")
                .statusCode(422)
                .body(containsString("Skriv en e-postadresse"));
        UUID id = nordAurdal.ready("Vertskroa");
        propose(nordAurdal, id, sara);
        nordAurdal.run(() -> approvals.approve(
                id, decisions.newest(id).orElseThrow().version, DecidingBody.INTERMUNICIPAL_BODY, gunnar));
        nordAurdal.run(() -> resolutions.register(
                id,
                decisions.newest(id).orElseThrow().version,
                new Resolutions.Resolution(LocalDate.now(clock), "8/26", true, ""),
                sara));
        assertThat(PdfProof.text(pdf(nordAurdal, paper(nordAurdal, id, DocumentKind.GRANT_LETTER))))
                .contains("sender vi klagen til Klagenemnda i Fagernes", "Det kan prøve alle sider av saken")
                .doesNotContain("Statsforvalteren prøver");

        Appeal appeal = sentOn(appealed(id));

        assertThat(appeal.legalityOnly).isFalse();
        OutboxMessage message = nordAurdal.call(() -> OutboxMessage.<OutboxMessage>find(
                        "caseId = ?1 and recipient = ?2", id, OutboxRecipient.OTHER_APPEAL_BODY)
                .singleResult());
        assertThat(message.name).isEqualTo("Klagenemnda i Fagernes");
        assertThat(message.email).isEqualTo("klagenemnd@fagernes.example");
        long enclosed = nordAurdal.call(() -> OutboxEnclosure.count("outboxMessageId", message.id));
        assertThat(enclosed).isPositive();
        Browser.signedIn("sara")
                .request()
                .get("/k/3451/saker/" + id + "/klage")
                .then()
                .body(containsString("Prøver alle sider av saken"));
        assertThatThrownBy(() -> nordAurdal.run(() -> reconsiderations.registerResult(
                        appeal.id,
                        version(appeal),
                        new Reconsiderations.Result(AppealOutcome.CHANGED, LocalDate.now(clock), "12/26", ""),
                        sara)))
                .as("a body that tries everything says why")
                .isInstanceOf(ProblemException.class);
        decided(appeal, AppealOutcome.CHANGED);
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.IN_PROGRESS);
    }

    private static ValidatableResponse body(String name, String email) {
        return Browser.signedIn("admin")
                .form()
                .formParam("INTERMUNICIPAL.name", name)
                .formParam("INTERMUNICIPAL.email", email)
                .formParam("INTERMUNICIPAL.address", "")
                .formParam("INTERMUNICIPAL.version", -1)
                .formParam("OTHER.name", "")
                .formParam("OTHER.email", "")
                .formParam("OTHER.address", "")
                .formParam("OTHER.version", -1)
                .post("/k/3451/klageinstanser")
                .then();
    }

    private UUID longerHours(Licence licence, String place) {
        UUID change = caseAbout(licence, ApplicationKind.HOURS_CHANGE, place);
        propose(
                nordAurdal,
                change,
                sara,
                draft -> withPeriod(
                        with(draft, DecisionOutcome.GRANTED, hours("00:30"), ""),
                        LocalDate.now(clock),
                        draft.periodTo()));
        approve(nordAurdal, change, gunnar);
        return change;
    }

    private Validity validity(UUID caseId) {
        return codes.find(paper(nordAurdal, caseId, DocumentKind.LICENCE).code)
                .orElseThrow()
                .validity();
    }

    private Object hoursNow(Licence licence) {
        return nordAurdal.call(() -> terms.at(licence.id, clock.instant()).orElseThrow().hours);
    }

    private Appeal appealed(UUID id) {
        return nordAurdal.call(
                () -> appeals.submit(id, new Appeals.Content("Et annet vedtak.", "Det er urimelig.", true), kari));
    }

    private void waits(Appeal appeal) {
        nordAurdal.run(() -> reconsiderations.decideSuspension(
                appeal.id, version(appeal), true, "Det haster ikke å sette vedtaket i verk.", gunnar));
    }

    private void bodySays(Appeal appeal, boolean waits) {
        nordAurdal.run(() -> reconsiderations.registerSuspension(
                appeal.id, version(appeal), waits, "Klageinstansen ser annerledes på det.", sara));
    }

    private Appeal sentOn(Appeal appeal) {
        return reconsidered(appeal, Reconsideration.UPHELD);
    }

    private Appeal reconsidered(Appeal appeal, Reconsideration outcome) {
        nordAurdal.run(() -> reconsiderations.propose(
                appeal.id,
                version(appeal),
                new Reconsiderations.Proposal(outcome, "Vi har vurdert klagen på nytt.", ""),
                sara));
        return nordAurdal.call(() -> reconsiderations.approve(appeal.id, version(appeal), gunnar));
    }

    private void decided(Appeal appeal, AppealOutcome outcome) {
        nordAurdal.run(() -> reconsiderations.registerResult(
                appeal.id,
                version(appeal),
                new Reconsiderations.Result(outcome, LocalDate.now(clock), "2026/77", "Kort om avgjørelsen."),
                sara));
    }

    private int version(Appeal appeal) {
        return nordAurdal.call(() -> reconsiderations.get(appeal.id)).version;
    }
}
