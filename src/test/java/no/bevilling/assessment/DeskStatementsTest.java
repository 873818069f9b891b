package no.bevilling.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.assessment.Blocker.Kind;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.consultation.Statement;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;

/** Statements of consulted bodies, and what they stop. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeskStatementsTest extends DeskSteps {
    @Test
    void whom_the_act_demands_is_asked_when_the_application_is_handed_in_and_it_is_kept_why() {
        List<Statement> asked = call(() -> statements.of(id));

        assertThat(asked)
                .extracting(statement -> statement.body)
                .containsExactlyInAnyOrder(StatementBody.POLICE, StatementBody.SOCIAL_SERVICES);
        assertThat(asked).allSatisfy(statement -> {
            assertThat(statement.mandatory).isTrue();
            assertThat(statement.law).isEqualTo("alkoholloven § 1-7");
            assertThat(statement.ruleLayer).startsWith("national@");
            assertThat(statement.requestedOn).isEqualTo(today());
            assertThat(statement.dueOn).isEqualTo(today().plusDays(21));
        });
    }

    @Test
    void remarks_of_the_police_stop_the_case_until_the_applicant_has_been_heard() {
        UUID police = ask(StatementBody.POLICE);
        answer(police, StatementAnswer.REMARKS, "Bråk på stedet i fjor");
        assertThat(stops()).contains(Kind.NOT_PUT_TO_APPLICANT);
        assertThatThrownBy(() -> run(() -> statements.forApplicant(id, police, kari)))
                .as("not put to the applicant yet")
                .isInstanceOf(ProblemException.class);

        LocalDate until = today().plusWeeks(2);
        run(() -> statements.putToApplicant(id, police, version(police), "Politiet viser til bråk", until, sara));
        assertThat(stops()).doesNotContain(Kind.NOT_PUT_TO_APPLICANT).contains(Kind.COMMENT_TIME_RUNS);

        run(() -> statements.comment(id, police, version(police), "Det var en annen kro", kari));
        assertThat(stops()).doesNotContain(Kind.COMMENT_TIME_RUNS);
        assertThatThrownBy(() -> run(() -> statements.forApplicant(id, police, open.user("nils"))))
                .as("somebody else's statement")
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void silence_is_no_answer_before_the_time_limit_is_over() {
        UUID police = ask(StatementBody.POLICE);

        assertThatThrownBy(() -> answer(police, StatementAnswer.NO_ANSWER, ""))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors().get(0).field())
                                .isEqualTo("answer"));
        assertThat(stops()).contains(Kind.STATEMENT_MISSING);
    }

    @Test
    void a_body_asked_twice_is_asked_once() {
        assertThat(ask(StatementBody.POLICE)).isEqualTo(ask(StatementBody.POLICE));
        assertThat(ask(StatementBody.TAX)).isEqualTo(ask(StatementBody.TAX));
        assertThat(events(CaseEventKind.STATEMENT_REQUESTED))
                .as("police and social services at the start, tax by hand")
                .hasSize(3);
    }
}
