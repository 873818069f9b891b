package no.bevilling.consultation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reminds consulted bodies before and on the day their answer is expected, and tells the superior once that day has
 * passed. What has been sent is kept on the request in the same transaction, so that running it again sends nothing twice.
 */
@ApplicationScoped
public class StatementReminders {
    private static final String JOB = "statement-reminders";
    private static final String WAITING = """
            answer is null and bodyId is not null and caseId in
              (select c.id from LicensingCase c where c.municipalityId = statement.municipalityId and c.status in ?1)
            order by dueOn, id
            """;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** How many days before the expected answer a body is reminded. */
    @ConfigProperty(name = "bevilling.consultation.remind-days-before")
    int daysBefore;

    @Scheduled(
            identity = JOB,
            every = "{bevilling.consultation.remind-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        jobs.forEach(JOB, municipality -> remind());
    }

    /** Does what is due today in the municipality of the current transaction. */
    public void remind() {
        List<Statement> waiting = Statement.list(
                "from Statement statement where " + WAITING, List.of(CaseStatus.RECEIVED, CaseStatus.IN_PROGRESS));
        waiting.forEach(this::remind);
    }

    private void remind(Statement statement) {
        LocalDate today = LocalDate.now(clock);
        LocalDate expected = statement.expectedOn();
        ConsultedBody body = ConsultedBody.findById(TenantKey.of(statement.bodyId));
        if (today.isAfter(expected)) {
            if (statement.escalatedAt == null) {
                statement.escalatedAt = now();
                send(statement, OutboxNotice.STATEMENT_OVERDUE, OutboxRecipient.BODY_SUPERIOR, body);
                timeline.record(
                        statement.caseId,
                        CaseEventKind.STATEMENT_ESCALATED,
                        Statements.details(statement, "dueOn", expected.toString(), "superior", body.superiorName));
            }
        } else if (today.equals(expected) && statement.remindedDueAt == null) {
            statement.remindedDueAt = now();
            reminded(statement, body, expected);
        } else if (!today.isBefore(expected.minusDays(daysBefore))
                && today.isBefore(expected)
                && today.isAfter(statement.requestedOn)
                && statement.remindedBeforeAt == null) {
            statement.remindedBeforeAt = now();
            reminded(statement, body, expected);
        }
    }

    private void reminded(Statement statement, ConsultedBody body, LocalDate expected) {
        send(statement, OutboxNotice.STATEMENT_REMINDER, OutboxRecipient.CONSULTED_BODY, body);
        timeline.record(
                statement.caseId,
                CaseEventKind.STATEMENT_REMINDED,
                Statements.details(statement, "dueOn", expected.toString()));
    }

    private void send(Statement statement, OutboxNotice notice, OutboxRecipient recipient, ConsultedBody body) {
        boolean superior = recipient == OutboxRecipient.BODY_SUPERIOR;
        papers.notifyBody(
                statement.caseId,
                notice,
                recipient,
                superior ? body.superiorName : body.name,
                superior ? body.superiorEmail : body.email,
                statement.expectedOn());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
