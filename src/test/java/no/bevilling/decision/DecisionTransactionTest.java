package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseStatus;
import no.bevilling.document.DocumentCodes;
import no.bevilling.licence.Licence;
import no.bevilling.licence.PublicLicenceProjection;
import no.bevilling.platform.Forms.Refused;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.Language;
import no.bevilling.rules.LayerCompiler;
import no.bevilling.rules.Replay;
import no.bevilling.rules.RuleBaseLoader;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleEngine;
import org.junit.jupiter.api.Test;

/** A decision is whole or not at all, and can be shown again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionTransactionTest extends DecisionSteps {
    @Inject
    CaseForms forms;

    @Test
    void when_the_register_cannot_be_written_nothing_is_decided() {
        UUID id = nordAurdal.ready("Halvkroa");
        propose(nordAurdal, id, sara);
        QuarkusMock.installMockForType(
                new PublicLicenceProjection() {
                    @Override
                    public void write(Licence licence) {
                        throw new IllegalStateException("the register is full");
                    }
                },
                PublicLicenceProjection.class);

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar)).hasStackTraceContaining("the register is full");

        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.PROPOSED);
        assertThat(nordAurdal.call(() -> decisions.newest(id).orElseThrow()).status)
                .isEqualTo(DecisionStatus.PROPOSED);
        assertThat(nordAurdal.<Long>call(() -> Licence.count("caseId", id))).isZero();
        assertThat(papers(nordAurdal, id)).isEmpty();
        assertThat(outbox(nordAurdal, id)).isEmpty();
        assertThat(events(id)).doesNotContain(CaseEventKind.APPROVED);
    }

    @Test
    void when_a_paper_cannot_be_made_there_is_no_licence_and_no_line_in_the_register() {
        UUID id = nordAurdal.ready("Papirkroa");
        propose(nordAurdal, id, sara);
        QuarkusMock.installMockForType(
                new DocumentCodes() {
                    @Override
                    public void publish(IssuedDocument document) {
                        throw new IllegalStateException("no ink");
                    }
                },
                DocumentCodes.class);

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar)).hasStackTraceContaining("no ink");

        assertThat(nordAurdal.<Long>call(() -> Licence.count("caseId", id))).isZero();
        assertThat(register.find(new no.bevilling.licence.PublicLicenceFilter("Papirkroa", null, null), 0, 5))
                .isEmpty();
        assertThat(papers(nordAurdal, id)).isEmpty();
    }

    @Test
    void the_check_of_a_decision_replays_to_the_same_result() {
        UUID id = nordAurdal.ready("Gjenkroa");
        Decision proposal = propose(nordAurdal, id, sara);

        StoredCheck check = nordAurdal.call(() -> checks.get(proposal.ruleCheckId));

        assertThat(check.forDecision).isTrue();
        assertThat(checks.replay(check).identical()).isTrue();
        Replay afterAnotherStart = new Replay(
                new RuleBases(rules, new RuleBaseLoader()),
                new RuleEngine(new LayerCompiler(null, Thread.currentThread().getContextClassLoader())));
        Replay.Stored kept = new Replay.Stored(check.input.toString(), check.result.toString(), Language.NB);
        assertThat(afterAnotherStart.replay(kept).identical())
                .as("rules loaded and compiled anew")
                .isTrue();
        ((com.fasterxml.jackson.databind.node.ObjectNode) check.result).put("conclusion", "NOT_GRANTABLE");
        assertThat(checks.replay(check).differences()).isNotEmpty();
    }

    @Test
    void of_two_who_approve_at_the_same_instant_one_wins_and_the_other_is_told() throws Exception {
        UUID id = nordAurdal.ready("Samtidigkroa");
        propose(nordAurdal, id, sara);
        int version = nordAurdal.call(() -> decisions.newest(id).orElseThrow()).version;
        SignedInAccount tove = open.user("tove", "3451", Role.APPROVER);
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        ExecutorService instant = Executors.newFixedThreadPool(2);
        List<Optional<Refused>> answers = new ArrayList<>();
        try {
            List<Future<Optional<Refused>>> running = Stream.of(gunnar, tove)
                    .map(approver -> instant.submit(() -> approving(id, version, approver, bothHaveRead)))
                    .toList();
            for (Future<Optional<Refused>> one : running) {
                answers.add(one.get(2, TimeUnit.MINUTES));
            }
        } finally {
            instant.shutdownNow();
        }

        assertThat(answers).filteredOn(Optional::isEmpty).as("who won").hasSize(1);
        Decision decision = nordAurdal.call(() -> decisions.newest(id).orElseThrow());
        String winner = decision.reviewedBy.equals(gunnar.id()) ? gunnar.displayName() : tove.displayName();
        assertThat(answers)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(told ->
                        assertThat(told.orElseThrow().conflict().changedBy()).isEqualTo(winner));
        assertThat(decision.status).isEqualTo(DecisionStatus.APPROVED);
        assertThat(nordAurdal.<Long>call(() -> Licence.count("caseId", id))).isOne();
        assertThat(papers(nordAurdal, id)).hasSize(4);
        assertThat(outbox(nordAurdal, id)).hasSize(4);
        assertThat(events(id)).filteredOn(CaseEventKind.APPROVED::equals).hasSize(1);
        assertThat(register.find(new no.bevilling.licence.PublicLicenceFilter("Samtidigkroa", null, null), 0, 5))
                .hasSize(1);
    }

    private Optional<Refused> approving(UUID id, int version, SignedInAccount approver, CyclicBarrier bothHaveRead) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return nordAurdal.call(() -> attempt(id, version, approver, bothHaveRead));
        } finally {
            request.terminate();
        }
    }

    private Optional<Refused> attempt(UUID id, int version, SignedInAccount approver, CyclicBarrier bothHaveRead) {
        return forms.attempt(id, () -> {
                    decisions.waiting(id).orElseThrow();
                    cases.get(id);
                    try {
                        bothHaveRead.await(1, TimeUnit.MINUTES);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    approvals.approve(id, version, approver);
                })
                .refused();
    }
}
