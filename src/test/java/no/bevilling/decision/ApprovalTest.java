package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.HumanOutcome;
import no.bevilling.casework.CaseStatus;
import no.bevilling.consultation.Statement;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;

/** The second person: who may approve, and what holds an approval back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApprovalTest extends DecisionSteps {
    @Test
    void who_proposed_does_not_approve() {
        CaseScenario.Work vang = scenario.at("3454").by("tove");
        SignedInAccount tove = open.user("tove");
        UUID id = vang.ready("Tokrona");
        propose(vang, id, tove);

        assertThatThrownBy(() -> approve(vang, id, tove))
                .satisfies(refused -> assertThat(status(refused)).isEqualTo(403));
        assertThat(vang.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.PROPOSED);
        assertThatThrownBy(() -> vang.run(() -> {
                    Decision own = decisions.newest(id).orElseThrow();
                    own.reviewedBy = own.proposedBy;
                    own.persistAndFlush();
                }))
                .as("the database refuses it too")
                .rootCause()
                .hasMessageContaining("decision_check");
    }

    @Test
    void an_approver_of_another_municipality_and_a_caseworker_do_not_approve() {
        UUID id = nordAurdal.ready("Grensekroa");
        propose(nordAurdal, id, sara);

        for (String other : List.of("gudrun", "sara", "kari")) {
            assertThatThrownBy(() -> approve(nordAurdal, id, open.user(other)))
                    .satisfies(refused -> assertThat(status(refused)).isEqualTo(403));
        }
        assertThatThrownBy(() -> scenario.at("3454").run(() -> approvals.approve(id, 0, open.user("gudrun"))))
                .satisfies(refused -> assertThat(status(refused)).isEqualTo(404));
    }

    @Test
    void a_statement_that_changes_while_the_proposal_waits_stops_the_approval() {
        UUID id = nordAurdal.ready("Endrekroa");
        propose(nordAurdal, id, sara);
        nordAurdal.run(() -> {
            Statement police = Statement.<Statement>find("caseId = ?1 and body = ?2", id, StatementBody.POLICE)
                    .singleResult();
            police.answer = no.bevilling.rules.fact.StatementAnswer.NO_ANSWER;
        });

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar))
                .isInstanceOfSatisfying(
                        ApprovalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(ApprovalStopped.Reason.CHANGED_SINCE));
    }

    @Test
    void a_period_that_goes_by_while_the_proposal_waits_stops_the_approval() {
        UUID id = nordAurdal.ready("Sommarkroa");
        propose(nordAurdal, id, sara);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        nordAurdal.run(() -> {
            Decision waiting = decisions.newest(id).orElseThrow();
            waiting.periodFrom = yesterday;
            waiting.periodTo = yesterday;
        });

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar))
                .isInstanceOfSatisfying(
                        ApprovalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(ApprovalStopped.Reason.PERIOD_OVER));
        assertThat(nordAurdal.<Long>call(() -> Licence.count("caseId", id))).isZero();
    }

    @Test
    void a_case_that_turns_out_incomplete_while_the_proposal_waits_stops_the_approval() {
        UUID id = nordAurdal.ready("Halvferdigkroa");
        propose(nordAurdal, id, sara);
        nordAurdal.run(() -> cases.get(id).completeOn = null);

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar))
                .isInstanceOfSatisfying(
                        ApprovalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(ApprovalStopped.Reason.CHANGED_SINCE));
    }

    @Test
    void an_answer_that_was_on_its_way_when_it_was_proposed_stops_the_approval() {
        UUID id = nordAurdal.answering(DecisionSteps::lawAgainst).ready("Kappkroa");
        Decision proposal = propose(nordAurdal, id, sara, DecisionSteps::refused);
        nordAurdal.run(() -> HumanOutcome.<HumanOutcome>list("caseId = ?1 and outcome = ?2", id, Outcome.NOT_MET.name())
                .forEach(before -> met(before, proposal).persist()));

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar))
                .as("nothing is left to refuse on")
                .isInstanceOfSatisfying(
                        ApprovalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(ApprovalStopped.Reason.CHANGED_SINCE));
    }

    @Test
    void the_second_person_judges_each_answer_that_a_human_gave_and_sends_back_with_a_reason_for_each() {
        UUID id = nordAurdal.ready("Kriteriekroa");
        Decision proposal = propose(nordAurdal, id, sara);
        List<String> answered = nordAurdal.assessment(id).criteria().stream()
                .filter(criterion -> criterion.human() != null)
                .map(criterion -> criterion.engine().id())
                .toList();
        assertThat(answered).hasSizeGreaterThan(1);
        String first = answered.get(0);

        assertThat(wrong(() -> approvals.approve(id, proposal.version, null, Judgements.none(), gunnar)))
                .as("nothing is approved unjudged")
                .containsExactlyInAnyOrderElementsOf(
                        answered.stream().map(one -> "judged." + one).toList());
        Judgements unexplained = new Judgements(Map.of(first, new Judgements.Judgement(false, " ")));
        assertThat(wrong(() -> approvals.approve(id, proposal.version, null, unexplained, gunnar)))
                .as("nor what is disagreed with")
                .contains("judged." + first);
        assertThat(wrong(() -> approvals.sendBack(id, proposal.version, "", unexplained, gunnar)))
                .containsExactly("why." + first);

        Judgements explained =
                new Judgements(Map.of(first, new Judgements.Judgement(false, "Se på naboene en gang til.")));
        nordAurdal.run(() -> approvals.sendBack(id, proposal.version, "", explained, gunnar));

        assertThat(nordAurdal.call(() -> CriterionReview.<CriterionReview>list("decisionId", proposal.id)))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.criterionId).isEqualTo(first);
                    assertThat(review.agrees).isFalse();
                    assertThat(review.reason).isEqualTo("Se på naboene en gang til.");
                });
        Browser.signedIn("sara")
                .request()
                .get("/k/3451/saker/" + id + "/vedtak")
                .then()
                .body(containsString("Se på naboene en gang til."));

        Decision again = propose(nordAurdal, id, sara);
        approve(nordAurdal, id, gunnar);
        assertThat(nordAurdal.call(() -> CriterionReview.count("decisionId = ?1 and agrees = true", again.id)))
                .isEqualTo(answered.size());
    }

    private List<String> wrong(Runnable review) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> nordAurdal.run(review));
        return refused.problem().errors().stream().map(Problem.Field::field).toList();
    }
}
