package no.bevilling.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.decision.Decision;
import no.bevilling.decision.DecisionStatus;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxEnclosure;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appeal from receipt to its end, by the service that pages call. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppealTest {
    private static final Appeals.Content CONTENT =
            new Appeals.Content("Skjenking til klokken 02.00.", "Nabostedet har det.", true);

    @Inject
    Appeals appeals;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @Inject
    Clock clock;

    private CaseScenario.Work here;
    private SignedInAccount kari;
    private SignedInAccount sara;
    private SignedInAccount gunnar;

    @BeforeEach
    void people() {
        here = scenario.at("3451").by("sara");
        kari = open.user("kari");
        sara = open.user("sara");
        gunnar = open.user("gunnar");
    }

    @Test
    void an_appeal_in_time_is_upheld_by_two_people_and_sent_on_with_the_documents_and_a_copy() {
        UUID id = here.granted("Klagekroa", "gunnar");
        Appeal appeal = submitted(id);

        assertThat(appeal.inTime).isTrue();
        assertThat(appeal.legalityOnly).isTrue();
        assertThat(appeal.bodyName).startsWith("Statsforvalteren");
        assertThat(here.call(() -> cases.get(id)).appealPending).isTrue();

        propose(appeal, Reconsideration.UPHELD, "");
        assertThatThrownBy(() -> here.run(() -> reconsiderations.approve(appeal.id, version(appeal), sara)))
                .isInstanceOf(ProblemException.class);
        here.run(() -> reconsiderations.approve(appeal.id, version(appeal), gunnar));

        assertThat(read(appeal).status).isEqualTo(AppealStatus.FORWARDED);
        List<OutboxMessage> sent = outbox(id, DocumentKind.APPEAL_FORWARDED);
        assertThat(sent)
                .extracting(message -> message.recipient)
                .containsExactlyInAnyOrder(OutboxRecipient.APPEAL_BODY, OutboxRecipient.APPLICANT);
        UUID toBody = sent.stream()
                .filter(message -> message.recipient == OutboxRecipient.APPEAL_BODY)
                .findFirst()
                .orElseThrow()
                .id;
        assertThat(here.call(() -> OutboxEnclosure.count("outboxMessageId", toBody)))
                .as("licence, letter, two notices and the floor plan")
                .isEqualTo(5);
        assertThat(events(id)).contains(CaseEventKind.APPEAL_RECEIVED, CaseEventKind.APPEAL_FORWARDED);
    }

    @Test
    void what_the_appeal_body_annuls_is_open_again_and_the_licence_counts_as_never_given() {
        UUID id = here.granted("Opphevkroa", "gunnar");
        Appeal appeal = submitted(id);
        propose(appeal, Reconsideration.UPHELD, "");
        here.run(() -> reconsiderations.approve(appeal.id, version(appeal), gunnar));

        Reconsiderations.Result changed =
                new Reconsiderations.Result(AppealOutcome.CHANGED, LocalDate.now(clock), "2026/9", "Endret.");
        assertThatThrownBy(() ->
                        here.run(() -> reconsiderations.registerResult(appeal.id, version(appeal), changed, sara)))
                .as("who tries legality alone makes no other decision")
                .isInstanceOf(ProblemException.class);
        here.run(() -> reconsiderations.registerResult(
                appeal.id,
                version(appeal),
                new Reconsiderations.Result(
                        AppealOutcome.ANNULLED, LocalDate.now(clock), "2026/4567", "Saken var ikke godt nok opplyst."),
                sara));

        assertThat(decision(appeal).status).isEqualTo(DecisionStatus.SET_ASIDE);
        assertThat(here.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(here.call(() -> cases.get(id)).appealPending).isFalse();
        Licence licence = here.call(() -> Licence.<Licence>find("caseId", id).singleResult());
        assertThat(here.call(() -> LicenceEvent.<LicenceEvent>list("licenceId", licence.id)))
                .extracting(event -> event.kind)
                .containsExactlyInAnyOrder(LicenceEventKind.PERIOD_GRANTED, LicenceEventKind.ANNULLED);
    }

    @Test
    void a_municipality_that_changes_its_decision_decides_anew_and_the_new_licence_takes_the_old_ones_place() {
        UUID id = here.granted("Omgjoringskroa", "gunnar");
        Appeal appeal = submitted(id);
        propose(appeal, Reconsideration.CHANGED, "");
        here.run(() -> reconsiderations.approve(appeal.id, version(appeal), gunnar));

        assertThat(outbox(id, DocumentKind.APPEAL_CHANGED))
                .extracting(message -> message.recipient)
                .containsExactly(OutboxRecipient.APPLICANT);
        assertThat(decision(appeal).status).isEqualTo(DecisionStatus.SET_ASIDE);
        assertThat(here.call(() -> LicenceEvent.count("kind", LicenceEventKind.ANNULLED)
                        - LicenceEvent.count("kind = ?1 and caseId <> ?2", LicenceEventKind.ANNULLED, id)))
                .as("what was granted holds meanwhile")
                .isZero();

        here.grant(id, "gunnar");

        assertThat(here.call(() -> Licence.count("caseId", id))).isEqualTo(2);
        assertThat(here.call(() -> LicenceEvent.count("kind = ?1 and caseId = ?2", LicenceEventKind.ANNULLED, id)))
                .isEqualTo(1);
    }

    @Test
    void a_late_appeal_is_heard_only_for_a_reason() {
        UUID id = here.granted("Seinklagekroa", "gunnar");
        UUID decision = here.call(() -> appeals.appealable(id).orElseThrow().id());
        here.run(() -> Decision.update(
                "reviewedAt = ?1 where id = ?2", clock.instant().minus(java.time.Duration.ofDays(60)), decision));
        LocalDate today = LocalDate.now(clock);
        Appeal appeal = here.call(() ->
                appeals.register(id, new Appeals.Registered("", today, today, today.minusDays(55), CONTENT), sara));
        assertThat(appeal.inTime).isFalse();

        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> propose(appeal, Reconsideration.UPHELD, ""));
        assertThat(refused.problem().errors()).extracting(Problem.Field::field).containsExactly("lateReason");
        propose(appeal, Reconsideration.REJECTED, "");
        here.run(() -> reconsiderations.approve(appeal.id, version(appeal), gunnar));

        assertThat(read(appeal).status).isEqualTo(AppealStatus.REJECTED);
        assertThat(outbox(id, DocumentKind.APPEAL_REJECTED)).hasSize(1);
        assertThat(here.call(() -> cases.get(id)).appealPending).isFalse();
        assertThat(decision(appeal).status).isEqualTo(DecisionStatus.APPROVED);
    }

    @Test
    void after_a_year_an_appeal_can_only_be_rejected() {
        UUID id = here.granted("Gammelkroa", "gunnar");
        UUID decision = here.call(() -> appeals.appealable(id).orElseThrow().id());
        here.run(() -> Decision.update(
                "reviewedAt = ?1 where id = ?2", clock.instant().minus(java.time.Duration.ofDays(400)), decision));
        LocalDate today = LocalDate.now(clock);
        Appeal appeal = here.call(() ->
                appeals.register(id, new Appeals.Registered("", today, today, today.minusDays(390), CONTENT), sara));

        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> propose(appeal, Reconsideration.UPHELD, "Brevet kom bort i posten."));

        assertThat(refused.problem().errors()).extracting(Problem.Field::field).containsExactly("outcome");
    }

    @Test
    void whether_the_decision_waits_is_decided_with_reasons_and_told() {
        UUID id = here.granted("Ventekroa", "gunnar");
        Appeal appeal = submitted(id);

        assertThatThrownBy(() -> here.run(
                        () -> reconsiderations.decideSuspension(appeal.id, version(appeal), false, " ", gunnar)))
                .isInstanceOf(ProblemException.class);
        here.run(() -> reconsiderations.decideSuspension(
                appeal.id, version(appeal), false, "Hensynet til naboene veier tyngst.", gunnar));

        assertThat(read(appeal).suspensionGranted).isFalse();
        assertThat(outbox(id, DocumentKind.SUSPENSION)).hasSize(1);
        assertThat(events(id)).contains(CaseEventKind.SUSPENSION_DECIDED);
    }

    @Test
    void only_the_one_who_applied_appeals_online_and_one_appeal_at_a_time() {
        UUID id = here.granted("Enklagekroa", "gunnar");
        assertThatThrownBy(() -> here.run(() -> appeals.submit(id, CONTENT, open.user("nils"))))
                .isInstanceOf(ProblemException.class);
        submitted(id);
        ProblemException twice =
                catchThrowableOfType(ProblemException.class, () -> here.run(() -> appeals.submit(id, CONTENT, kari)));
        assertThat(twice.problem().status()).isEqualTo(409);
    }

    private Appeal submitted(UUID id) {
        return here.call(() -> appeals.submit(id, CONTENT, kari));
    }

    private void propose(Appeal appeal, Reconsideration outcome, String lateReason) {
        here.run(() -> reconsiderations.propose(
                appeal.id,
                version(appeal),
                new Reconsiderations.Proposal(outcome, "Vi har vurdert klagen på nytt.", lateReason),
                sara));
    }

    private Appeal read(Appeal appeal) {
        return here.call(() -> reconsiderations.get(appeal.id));
    }

    private int version(Appeal appeal) {
        return read(appeal).version;
    }

    private Decision decision(Appeal appeal) {
        return here.call(() -> Decision.findById(TenantKey.of(appeal.decisionId)));
    }

    private List<OutboxMessage> outbox(UUID id, DocumentKind kind) {
        return here.call(() -> OutboxMessage.list("caseId = ?1 and kind = ?2", id, kind));
    }

    private List<CaseEventKind> events(UUID id) {
        return here.call(() -> CaseEvent.<CaseEvent>list("caseId", id).stream()
                .map(event -> event.kind)
                .toList());
    }
}
