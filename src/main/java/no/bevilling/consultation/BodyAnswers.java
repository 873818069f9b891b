package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.fact.StatementAnswer;

/**
 * What a consulted body does by itself: it answers, asks for more time, or asks back. It gets at the statements that it
 * was asked for in its own municipality, and at nothing else.
 */
@ApplicationScoped
public class BodyAnswers {
    @Inject
    ConsultedBodies bodies;

    @Inject
    Statements statements;

    @Inject
    Cases cases;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Remarks, as the body writes them.
     *
     * @param text the facts that anybody with access to the case may read
     * @param confidential the part that only those may read who need it; empty where there is none
     * @param because why it is confidential; null where there is none
     */
    public record Remarks(String text, String confidential, ConfidentialBecause because) {
        static final Remarks NONE = new Remarks("", "", null);
    }

    /**
     * A statement that the account's body was asked for in the current municipality.
     *
     * @throws ProblemException 404 for those of other bodies, as for those that do not exist
     */
    public Statement get(UUID id, SignedInAccount account) {
        UUID body = bodies.answeredBy(account).map(known -> known.id).orElse(null);
        return Statement.<Statement>findByIdOptional(TenantKey.of(id))
                .filter(statement -> body != null && body.equals(statement.bodyId))
                .orElseThrow(() -> ProblemException.notFound("Your body has not been asked for such a statement."));
    }

    /** Whether an answer would be taken: the case is worked on, and the applicant has not been shown one. */
    public boolean mayAnswer(Statement statement) {
        return cases.get(statement.caseId).isOpen() && statement.putToApplicantAt == null;
    }

    /** The body has no remarks. */
    public void noRemarks(UUID id, int version, SignedInAccount account) {
        answer(id, version, StatementAnswer.NO_REMARKS, Remarks.NONE, account);
    }

    /**
     * The body has remarks.
     *
     * @throws ProblemException 400 where neither part says anything, or the confidential part has no ground
     */
    public void remarks(UUID id, int version, Remarks typed, SignedInAccount account) {
        Remarks told = new Remarks(
                text(typed.text()),
                text(typed.confidential()),
                text(typed.confidential()).isEmpty() ? null : typed.because());
        List<Problem.Field> wrong = new ArrayList<>();
        if (told.text().isEmpty() && told.confidential().isEmpty()
                || told.text().length() > Statements.LONGEST_TEXT) {
            wrong.add(
                    new Problem.Field("text", "Must be a text of at most " + Statements.LONGEST_TEXT + " characters"));
        }
        if (told.confidential().length() > Statements.LONGEST_TEXT) {
            wrong.add(new Problem.Field("confidential", "Must be at most " + Statements.LONGEST_TEXT + " characters"));
        }
        if (!told.confidential().isEmpty() && told.because() == null) {
            wrong.add(new Problem.Field("because", "Must say why it is confidential (forvaltningsloven § 13)"));
        }
        Statements.refuse(wrong);
        answer(id, version, StatementAnswer.REMARKS, told, account);
    }

    /**
     * The body cannot answer in time and says when it will. The due date that the municipality set stays.
     *
     * @param until after today and after the due date, within half a year
     */
    public void moreTime(UUID id, int version, LocalDate until, String because, SignedInAccount account) {
        Statement statement = toAnswer(id, account);
        LocalDate today = LocalDate.now(clock);
        List<Problem.Field> wrong = new ArrayList<>();
        if (until == null
                || !until.isAfter(today)
                || !until.isAfter(statement.dueOn)
                || until.isAfter(today.plusMonths(6))) {
            wrong.add(
                    new Problem.Field("until", "Must be a day after today and after the due date, within half a year"));
        }
        String reason = text(because);
        if (reason.isEmpty() || reason.length() > Statements.LONGEST_TEXT) {
            wrong.add(new Problem.Field("delayBecause", "Must say why"));
        }
        Statements.refuse(wrong);
        cases.requireVersion(statement.caseId, version, statement.version);
        if (statement.answer != null) {
            throw ProblemException.conflict("The statement has been answered.");
        }
        statement.promisedOn = until;
        statement.promisedBecause = reason;
        // It is reminded again, of the day that it has named.
        statement.remindedBeforeAt = null;
        statement.remindedDueAt = null;
        statement.persistAndFlush();
        record(statement, CaseEventKind.STATEMENT_DELAYED, account, "until", until.toString());
    }

    /** The body must know more before it can answer; the caseworker is asked. */
    public void ask(UUID id, String question, SignedInAccount account) {
        Statement statement = toAnswer(id, account);
        String words = text(question);
        if (words.isEmpty() || words.length() > Statements.LONGEST_TEXT) {
            throw ProblemException.invalid("question", "Must be a question");
        }
        boolean twice = statements.questions(id).stream()
                .anyMatch(known -> known.answer == null && known.question.equals(words));
        if (twice) {
            return;
        }
        StatementQuestion asked = new StatementQuestion();
        asked.statementId = id;
        asked.question = words;
        asked.askedBy = account.id();
        asked.askedByName = account.displayName();
        asked.askedAt = now();
        asked.persistAndFlush();
        record(statement, CaseEventKind.STATEMENT_QUESTION_ASKED, account, "question", asked.id.toString());
    }

    /** A caseworker tells the body what it asked for. */
    public void reply(UUID caseId, UUID questionId, int version, String answer, SignedInAccount caseworker) {
        cases.toWorkOn(caseId, caseworker);
        StatementQuestion asked = StatementQuestion.<StatementQuestion>findByIdOptional(TenantKey.of(questionId))
                .orElseThrow(() -> ProblemException.notFound("There is no such question in this case."));
        Statement statement = statements.get(caseId, asked.statementId);
        String words = text(answer);
        if (words.isEmpty() || words.length() > Statements.LONGEST_TEXT) {
            throw ProblemException.invalid("answer-" + questionId, "Must be an answer");
        }
        cases.requireVersion(caseId, version, asked.version);
        asked.answer = words;
        asked.answeredBy = caseworker.id();
        asked.answeredByName = caseworker.displayName();
        asked.answeredAt = now();
        asked.persistAndFlush();
        record(statement, CaseEventKind.STATEMENT_QUESTION_ANSWERED, caseworker, "question", questionId.toString());
    }

    private void answer(UUID id, int version, StatementAnswer answer, Remarks told, SignedInAccount account) {
        Statement statement = toAnswer(id, account);
        boolean same = statement.answer == answer
                && statement.answeredBy != null
                && statement.text.equals(told.text())
                && statement.confidentialText.equals(told.confidential())
                && statement.confidentialBecause == told.because();
        if (same) {
            return;
        }
        cases.requireVersion(statement.caseId, version, statement.version);
        statement.answer = answer;
        statement.text = told.text();
        statement.confidentialText = told.confidential();
        statement.confidentialBecause = told.because();
        statement.receivedOn = LocalDate.now(clock);
        statement.registeredBy = account.id();
        statement.answeredBy = account.id();
        statement.answeredByName = account.displayName();
        statement.answeredAt = now();
        statement.persistAndFlush();
        record(statement, CaseEventKind.STATEMENT_REGISTERED, account, "answer", answer.name());
    }

    private Statement toAnswer(UUID id, SignedInAccount account) {
        Statement statement = get(id, account);
        LicensingCase about = cases.openFor(statement.caseId, account);
        if (!mayAnswer(statement)) {
            throw ProblemException.conflict("The statement in case " + about.number() + " stands as it is.");
        }
        return statement;
    }

    /** What was written stays out of the timeline: it may be confidential. */
    private void record(Statement statement, CaseEventKind kind, SignedInAccount actor, String key, String value) {
        timeline.record(statement.caseId, kind, actor, Statements.details(statement, key, value));
        audit.changed("statement", statement.id, kind.name(), Map.of(key, value));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
