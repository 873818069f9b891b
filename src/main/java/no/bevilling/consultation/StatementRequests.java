package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseOpened;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.rules.fact.StatementBody;

/** Asks for statements: those that the rules want as soon as an application is handed in, others when a caseworker does. */
@ApplicationScoped
class StatementRequests {
    @Inject
    NeededStatements needed;

    @Inject
    ConsultedBodies bodies;

    @Inject
    Agreements agreements;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** Whoever must be asked is asked at once, in the transaction that opens the case; nobody is asked twice. */
    void opened(@Observes CaseOpened told) {
        if (told.opened().applicationId == null) {
            return;
        }
        for (NeededStatement statement : needed.of(told.opened())) {
            if (Statement.count("caseId = ?1 and body = ?2", told.opened().id, statement.body()) > 0) {
                continue;
            }
            Optional<Waiver> waived = agreements.waive(told.opened(), statement);
            if (waived.isPresent()) {
                Agreement agreement = Agreement.findById(TenantKey.of(waived.get().agreementId));
                timeline.record(
                        told.opened().id,
                        CaseEventKind.STATEMENT_NOT_NEEDED,
                        Map.of(
                                "body",
                                statement.body().name(),
                                "agreedOn",
                                agreement.validFrom.toString(),
                                "reference",
                                agreement.reference));
                continue;
            }
            Integer agreed =
                    bodies.active(statement.body()).map(body -> body.answerDays).orElse(statement.days());
            if (agreed != null) {
                LocalDate due = LocalDate.now(clock).plusDays(agreed);
                ask(told.opened(), statement.body(), "", due, Optional.of(statement), null);
            }
        }
    }

    /**
     * Asks a body, now.
     *
     * @param bodyName where {@code body} is OTHER
     * @param dueOn last day for the answer, included
     * @param rule that wants it; empty where only the caseworker does
     * @param actor null where it follows by itself
     */
    Statement ask(
            LicensingCase about,
            StatementBody body,
            String bodyName,
            LocalDate dueOn,
            Optional<NeededStatement> rule,
            SignedInAccount actor) {
        Statement statement = new Statement();
        statement.caseId = about.id;
        statement.body = body;
        statement.bodyName = body == StatementBody.OTHER ? bodyName : "";
        statement.bodyId = bodies.of(body, bodyName).map(known -> known.id).orElse(null);
        statement.mandatory = rule.map(NeededStatement::isMandatory).orElse(false);
        statement.law = rule.map(NeededStatement::law).orElse("");
        statement.plan = rule.map(NeededStatement::plan).orElse("");
        statement.ruleLayer = rule.map(NeededStatement::layer).orElse("");
        statement.requestedOn = LocalDate.now(clock);
        statement.dueOn = dueOn;
        statement.persistAndFlush();
        bodies.of(body, bodyName)
                .ifPresent(known -> papers.notifyBody(
                        about.id,
                        OutboxNotice.STATEMENT_REQUESTED,
                        OutboxRecipient.CONSULTED_BODY,
                        known.name,
                        known.email,
                        dueOn));
        Map<String, String> details = new HashMap<>(Statements.details(statement, "dueOn", dueOn.toString()));
        if (actor == null) {
            timeline.record(about.id, CaseEventKind.STATEMENT_REQUESTED, details);
        } else {
            timeline.record(about.id, CaseEventKind.STATEMENT_REQUESTED, actor, details);
        }
        return statement;
    }
}
