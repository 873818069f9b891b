package no.bevilling.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.bevilling.application.OpenCases;
import no.bevilling.assessment.Blocker;
import no.bevilling.assessment.Blockers;
import no.bevilling.casework.Cases;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body is asked, reminded, and its superior told; silence is never consent. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementRemindersTest {
    @Inject
    OpenCases open;

    @Inject
    Statements statements;

    @Inject
    StatementReminders reminders;

    @Inject
    BodyAnswers answers;

    @Inject
    Blockers blockers;

    @Inject
    Cases cases;

    @Inject
    Clock clock;

    private UUID id;
    private UUID police;

    @BeforeEach
    void handedIn() {
        id = open.restaurant("3451", "kari", "Purrekroa");
        police = in(() -> police().id);
    }

    @Test
    void the_police_are_asked_by_email_as_soon_as_the_application_is_in() {
        assertThat(sent(OutboxNotice.STATEMENT_REQUESTED))
                .extracting(message -> message.email)
                .containsExactlyInAnyOrder("post@politi.example", "post@nav.example");
    }

    @Test
    void nobody_is_reminded_three_weeks_ahead() {
        remindTwice();
        assertThat(sent(OutboxNotice.STATEMENT_REMINDER)).isEmpty();
    }

    @Test
    void a_body_is_reminded_once_before_and_once_on_the_day_however_often_the_job_runs() {
        due(today().plusDays(4), today().minusDays(10));
        remindTwice();
        assertThat(sent(OutboxNotice.STATEMENT_REMINDER)).hasSize(1);

        due(today(), today().minusDays(10));
        remindTwice();
        assertThat(sent(OutboxNotice.STATEMENT_REMINDER)).hasSize(2).allSatisfy(message -> {
            assertThat(message.recipient).isEqualTo(OutboxRecipient.CONSULTED_BODY);
            assertThat(message.name).isEqualTo("Politiet i Valdres");
        });
        assertThat(sent(OutboxNotice.STATEMENT_OVERDUE)).isEmpty();
    }

    @Test
    void once_the_day_has_passed_the_superior_is_told_and_the_case_stays_stopped() {
        due(today().minusDays(2), today().minusDays(30));
        assertThatThrownBy(this::registerSilence)
                .as("the superior has not been told")
                .isInstanceOf(ProblemException.class);

        remindTwice();

        assertThat(sent(OutboxNotice.STATEMENT_OVERDUE)).singleElement().satisfies(message -> {
            assertThat(message.recipient).isEqualTo(OutboxRecipient.BODY_SUPERIOR);
            assertThat(message.name).isEqualTo("Stein Stasjonssjef");
            assertThat(message.email).isEqualTo("leder@politi.example");
        });
        assertThat(stops()).contains(Blocker.Kind.STATEMENT_MISSING);
    }

    @Test
    void who_has_answered_is_left_in_peace() {
        due(today().minusDays(2), today().minusDays(30));
        in(() -> {
            answers.noRemarks(police, police().version, open.user("pia"));
            return null;
        });
        remindTwice();
        assertThat(sent(OutboxNotice.STATEMENT_OVERDUE)).isEmpty();
    }

    @Test
    void the_delay_counts_from_the_day_the_municipality_set_whatever_the_body_promised() {
        assertThat(delays()).isEmpty();
        due(today().minusDays(9), today().minusDays(30));
        in(() -> {
            answers.moreTime(police, police().version, today().plusDays(10), "Sykdom", open.user("pia"));
            return null;
        });
        assertThat(delays()).singleElement().satisfies(delay -> {
            assertThat(delay.days()).isEqualTo(9);
            assertThat(delay.over()).isFalse();
        });
        in(() -> {
            answers.noRemarks(police, police().version, open.user("pia"));
            return null;
        });
        assertThat(delays()).singleElement().satisfies(delay -> {
            assertThat(delay.body()).isEqualTo(StatementBody.POLICE);
            assertThat(delay.from()).isEqualTo(today().minusDays(8));
            assertThat(delay.to()).isEqualTo(today());
            assertThat(delay.over()).isTrue();
        });
    }

    private List<BodyDelay> delays() {
        return in(() -> statements.delays(id));
    }

    private void registerSilence() {
        in(() -> {
            statements.register(
                    id, police, police().version, StatementAnswer.NO_ANSWER, "", today(), open.user("sara"));
            return null;
        });
    }

    private void due(LocalDate on, LocalDate asked) {
        in(() -> {
            Statement statement = Statement.findById(TenantKey.of(police));
            statement.dueOn = on;
            statement.requestedOn = asked;
            return null;
        });
    }

    private void remindTwice() {
        for (int i = 0; i < 2; i++) {
            in(() -> {
                reminders.remind();
                return null;
            });
        }
    }

    private List<OutboxMessage> sent(OutboxNotice notice) {
        return in(() -> OutboxMessage.list("caseId = ?1 and notice = ?2", id, notice));
    }

    private List<Blocker.Kind> stops() {
        return in(() -> blockers.of(cases.get(id)).stream().map(Blocker::kind).toList());
    }

    private Statement police() {
        return statements.of(id).stream()
                .filter(statement -> statement.body == StatementBody.POLICE)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T in(Callable<T> work) {
        return Tenant.call(open.municipality("3451"), work);
    }
}
