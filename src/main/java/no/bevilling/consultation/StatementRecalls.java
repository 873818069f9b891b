package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseReopened;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.CaseTakenBack;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;

/** What was asked of consulted bodies is recalled when the application is taken back, and asked anew when it is not. */
@ApplicationScoped
class StatementRecalls {
    @Inject
    Statements statements;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    void takenBack(@Observes CaseTakenBack told) {
        for (Statement statement : unanswered(told.about().id)) {
            if (statement.recalledAt != null) {
                continue;
            }
            statement.recalledAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            tell(statement, OutboxNotice.STATEMENT_RECALLED);
            timeline.record(statement.caseId, CaseEventKind.STATEMENT_RECALLED, Statements.details(statement, "", ""));
        }
    }

    void reopened(@Observes CaseReopened told) {
        if (told.before() != CaseStatus.WITHDRAWN) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        for (Statement statement : unanswered(told.about().id)) {
            if (statement.recalledAt == null) {
                continue;
            }
            long days = statement.dueOn == null ? 0 : ChronoUnit.DAYS.between(statement.requestedOn, statement.dueOn);
            statement.recalledAt = null;
            statement.requestedOn = today;
            statement.dueOn = today.plusDays(Math.max(days, 1));
            statement.promisedOn = null;
            statement.promisedBecause = "";
            statement.remindedBeforeAt = null;
            statement.remindedDueAt = null;
            statement.escalatedAt = null;
            tell(statement, OutboxNotice.STATEMENT_REQUESTED);
            timeline.record(
                    statement.caseId,
                    CaseEventKind.STATEMENT_REQUESTED,
                    Statements.details(statement, "dueOn", statement.dueOn.toString()));
        }
    }

    private List<Statement> unanswered(UUID caseId) {
        return statements.of(caseId).stream()
                .filter(statement -> statement.answer == null)
                .toList();
    }

    /** A body that the municipality has not registered is told by whoever asked it. */
    private void tell(Statement statement, OutboxNotice notice) {
        if (statement.bodyId == null) {
            return;
        }
        ConsultedBody body = ConsultedBody.findById(TenantKey.of(statement.bodyId));
        papers.notifyBody(
                statement.caseId,
                notice,
                OutboxRecipient.CONSULTED_BODY,
                body.name,
                body.email,
                statement.dueOn == null ? statement.requestedOn : statement.dueOn);
    }
}
