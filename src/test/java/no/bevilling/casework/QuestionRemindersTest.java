package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What applicants have been asked for and have not answered, they are reminded of by e-mail. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuestionRemindersTest {
    @Inject
    CaseDesk desk;

    @Inject
    QuestionReminders reminders;

    @Test
    void an_applicant_is_reminded_once_before_the_last_day_however_often_the_job_runs() {
        UUID id = asked("Purrekroa", desk.today().plusDays(2));
        askedDaysAgo(id, 5);

        desk.call(reminders::remind);
        desk.call(reminders::remind);

        assertThat(sent(id))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.answerDueOn).isEqualTo(desk.today().plusDays(2)));
    }

    @Test
    void who_was_asked_today_or_has_long_to_answer_or_has_answered_is_left_in_peace() {
        UUID today = asked("Idagkroa", desk.today().plusDays(2));
        UUID later = asked("Langkroa", desk.today().plusDays(20));
        askedDaysAgo(later, 5);
        UUID closed = asked("Lukketkroa", desk.today().plusDays(2));
        askedDaysAgo(closed, 5);
        desk.sql("update applicant_task set closed_at = now() where case_id = '" + closed + "'");

        desk.call(reminders::remind);

        assertThat(sent(today)).isEmpty();
        assertThat(sent(later)).isEmpty();
        assertThat(sent(closed)).isEmpty();
    }

    private UUID asked(String place, LocalDate due) {
        UUID id = desk.completeSince(place, 6);
        desk.send("sara", id, "/sporsmal/ny", "text", "Hvem eier inventaret?", "dueOn", due)
                .statusCode(303);
        return id;
    }

    private void askedDaysAgo(UUID id, int days) {
        desk.sql("update applicant_task set asked_at = asked_at - interval '" + days + " days' where case_id = '" + id
                + "'");
    }

    private List<OutboxMessage> sent(UUID id) {
        return desk.call(
                () -> OutboxMessage.<OutboxMessage>list("caseId = ?1 and notice = ?2", id, OutboxNotice.REMINDER));
    }
}
