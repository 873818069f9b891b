package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;

/**
 * Statements of consulted bodies (alkoholloven § 1-7): asked for, answered, and, where they speak against, put to the
 * applicant before they are used (forvaltningsloven § 17).
 */
@ApplicationScoped
public class Statements {
    /** What demands a statement; shown where an older request does not say it. */
    static final String LAW = "alkoholloven § 1-7";

    static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 200;

    @Inject
    Cases cases;

    @Inject
    Completeness completeness;

    @Inject
    Impartiality impartiality;

    @Inject
    Timeline timeline;

    @Inject
    StatementLetters letters;

    @Inject
    StatementRequests requests;

    @Inject
    NeededStatements needed;

    @Inject
    Clock clock;

    /** All statements of a case: police, social services, tax, others; in the order asked for. */
    public List<Statement> of(UUID caseId) {
        return Statement.list("caseId = ?1 order by requestedOn, id", caseId);
    }

    /** @throws ProblemException 404 where the case has no such statement */
    public Statement get(UUID caseId, UUID id) {
        return Statement.<Statement>findByIdOptional(TenantKey.of(id))
                .filter(statement -> statement.caseId.equals(caseId))
                .orElseThrow(() -> ProblemException.notFound("There is no such statement in this case."));
    }

    /**
     * Asks a body for its statement. Asked for again, all but others keep what was asked for first.
     *
     * @param bodyName who it is, where {@code body} is OTHER
     * @param dueOn last day for the answer, included; not before today
     */
    public Statement request(UUID caseId, StatementBody body, String bodyName, LocalDate dueOn, SignedInAccount actor) {
        LicensingCase of = cases.toWorkOn(caseId, actor);
        LocalDate today = LocalDate.now(clock);
        List<Problem.Field> wrong = new ArrayList<>();
        String name = text(bodyName);
        if (body == null) {
            wrong.add(new Problem.Field("body", "Must be POLICE, SOCIAL_SERVICES, TAX, CUSTOMS, MILITARY or OTHER"));
        } else if (body == StatementBody.OTHER && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            wrong.add(new Problem.Field("bodyName", "Must name the body, in at most " + LONGEST_NAME + " characters"));
        }
        if (dueOn == null || dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(1))) {
            wrong.add(new Problem.Field("dueOn", "Must be a day from today and within a year"));
        }
        refuse(wrong);
        Optional<Statement> already = of(caseId).stream()
                .filter(known ->
                        known.body == body && (body != StatementBody.OTHER || known.bodyName.equalsIgnoreCase(name)))
                .findFirst();
        if (already.isPresent()) {
            return already.get();
        }
        Optional<NeededStatement> rule =
                needed.of(of).stream().filter(known -> known.body() == body).findFirst();
        return requests.ask(of, body, name, dueOn, rule, actor);
    }

    /**
     * Registers what the body answered. An answer can be mended as long as it has not been put to the applicant.
     *
     * @param text needed with REMARKS
     * @param receivedOn not before it was asked for, not after today
     */
    public void register(
            UUID caseId,
            UUID id,
            int version,
            StatementAnswer answer,
            String text,
            LocalDate receivedOn,
            SignedInAccount actor) {
        LicensingCase of = cases.toWorkOn(caseId, actor);
        Statement statement = get(caseId, id);
        String words = text(text);
        List<Problem.Field> wrong = new ArrayList<>();
        if (answer == null) {
            wrong.add(new Problem.Field("answer", "Must be NO_REMARKS, REMARKS or NO_ANSWER"));
        }
        if (answer == StatementAnswer.REMARKS && words.isEmpty()) {
            wrong.add(new Problem.Field("text", "Remarks must be written down"));
        }
        if (words.length() > LONGEST_TEXT) {
            wrong.add(new Problem.Field("text", "Must be at most " + LONGEST_TEXT + " characters"));
        }
        LocalDate today = LocalDate.now(clock);
        if (answer == StatementAnswer.NO_ANSWER && statement.dueOn != null && !today.isAfter(statement.dueOn)) {
            wrong.add(new Problem.Field("answer", "Silence can be registered only after " + statement.dueOn));
        }
        boolean silentTooSoon = answer == StatementAnswer.NO_ANSWER
                && statement.mandatory
                && statement.bodyId != null
                && statement.escalatedAt == null;
        if (silentTooSoon && wrong.isEmpty()) {
            wrong.add(new Problem.Field("answer", "Where the act demands it, the body's superior is told first"));
        }
        LocalDate earliest = completeness.receivedOn(of);
        if (receivedOn == null || receivedOn.isBefore(earliest) || receivedOn.isAfter(today)) {
            wrong.add(new Problem.Field("receivedOn", "Must be a day from the receipt of the application until today"));
        }
        refuse(wrong);
        if (answer == statement.answer && words.equals(statement.text) && receivedOn.equals(statement.receivedOn)) {
            return;
        }
        cases.requireVersion(caseId, version, statement.version);
        if (statement.putToApplicantAt != null) {
            throw ProblemException.conflict("The statement has been put to the applicant: it stands as it is.");
        }
        if (statement.answeredBy != null) {
            throw ProblemException.conflict("The body has answered by itself: nobody else changes its words.");
        }
        statement.answer = answer;
        statement.text = words;
        statement.receivedOn = receivedOn;
        statement.registeredBy = actor.id();
        statement.answeredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        statement.persistAndFlush();
        timeline.record(caseId, CaseEventKind.STATEMENT_REGISTERED, actor, details(statement, "answer", answer.name()));
    }

    /**
     * Puts a negative statement to the applicant, in the caseworker's words (forvaltningsloven § 17). The letter that
     * tells of it is made at the same time, and waits in the outbox.
     *
     * @param commentDueOn last day for the applicant's comment, included; after today
     */
    public void putToApplicant(
            UUID caseId, UUID id, int version, String text, LocalDate commentDueOn, SignedInAccount actor) {
        LicensingCase of = cases.toWorkOn(caseId, actor);
        Statement statement = get(caseId, id);
        String words = text(text);
        LocalDate today = LocalDate.now(clock);
        List<Problem.Field> wrong = new ArrayList<>();
        if (words.isEmpty() || words.length() > LONGEST_TEXT) {
            wrong.add(
                    new Problem.Field("textForApplicant", "Must be a text of at most " + LONGEST_TEXT + " characters"));
        }
        if (commentDueOn == null || !commentDueOn.isAfter(today) || commentDueOn.isAfter(today.plusYears(1))) {
            wrong.add(new Problem.Field("commentDueOn", "Must be a day after today and within a year"));
        }
        refuse(wrong);
        if (statement.putToApplicantAt != null
                && words.equals(statement.textForApplicant)
                && commentDueOn.equals(statement.commentDueOn)) {
            return;
        }
        cases.requireVersion(caseId, version, statement.version);
        if (statement.answer != StatementAnswer.REMARKS) {
            throw ProblemException.conflict("Only a statement with remarks is put to the applicant.");
        }
        if (statement.putToApplicantAt != null) {
            throw ProblemException.conflict("The statement has been put to the applicant already.");
        }
        statement.textForApplicant = words;
        statement.putToApplicantAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        statement.commentDueOn = commentDueOn;
        statement.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.STATEMENT_PUT_TO_APPLICANT,
                actor,
                details(statement, "commentDueOn", commentDueOn.toString()));
        letters.send(of, statement, actor);
    }

    /**
     * The statement as its applicant may see it.
     *
     * @throws ProblemException 404 for everybody else, and until it has been put to the applicant
     */
    public Statement forApplicant(UUID caseId, UUID id, SignedInAccount reader) {
        LicensingCase of = cases.get(caseId);
        Statement statement = get(caseId, id);
        if (statement.putToApplicantAt == null || !impartiality.isApplicant(of, reader.id())) {
            throw ProblemException.notFound("There is no such statement in this case.");
        }
        return statement;
    }

    /**
     * The applicant comments, until the case is proposed; a comment after the due date is taken too, since the case
     * shall be as well informed as possible (forvaltningsloven § 17).
     */
    public void comment(UUID caseId, UUID id, int version, String text, SignedInAccount applicant) {
        Statement statement = forApplicant(caseId, id, applicant);
        String words = text(text);
        if (words.isEmpty() || words.length() > LONGEST_TEXT) {
            throw ProblemException.invalid("comment", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        if (words.equals(statement.applicantComment)) {
            return;
        }
        cases.requireVersion(caseId, version, statement.version);
        if (!mayComment(cases.get(caseId), statement)) {
            throw ProblemException.conflict("The statement has been commented on, or the case is not open any more.");
        }
        statement.applicantComment = words;
        statement.applicantCommentedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        statement.persistAndFlush();
        timeline.record(caseId, CaseEventKind.APPLICANT_COMMENTED, applicant, details(statement, "", ""));
    }

    /** Whether a comment would be taken: none is given yet, and the case is still worked on. */
    public boolean mayComment(LicensingCase of, Statement statement) {
        return of.isOpen() && statement.applicantComment == null;
    }

    /** Whether the applicant must be heard before this statement is used, and has not been. */
    public boolean mustBePutToApplicant(Statement statement) {
        return statement.answer == StatementAnswer.REMARKS && statement.putToApplicantAt == null;
    }

    /** Whether nobody has answered by the day that the municipality set. */
    public boolean isOverdue(Statement statement) {
        return statement.answer == null
                && statement.dueOn != null
                && LocalDate.now(clock).isAfter(statement.dueOn);
    }

    /** The real delays of the bodies in a case, by its events' own days; empty where all answered in time. */
    public List<BodyDelay> delays(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        return of(caseId).stream()
                .filter(statement -> statement.dueOn != null)
                .map(statement -> {
                    boolean here = statement.answer != null && statement.answer != StatementAnswer.NO_ANSWER;
                    return new BodyDelay(
                            statement.body,
                            statement.bodyName,
                            statement.dueOn.plusDays(1),
                            here ? statement.receivedOn : today,
                            here);
                })
                .filter(delay -> !delay.to().isBefore(delay.from()))
                .toList();
    }

    /** When a body last spoke against the application, or changed what it says; null where none does. */
    public Instant lastRemarks(UUID caseId) {
        return of(caseId).stream()
                .filter(statement -> statement.answer == StatementAnswer.REMARKS)
                .map(statement -> statement.answeredAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What the body has asked back, oldest first. */
    List<StatementQuestion> questions(UUID statement) {
        return StatementQuestion.list("statementId = ?1 order by askedAt, id", statement);
    }

    /** Whether the applicant has it, has not commented, and still has time. */
    public boolean isCommentTimeRunning(Statement statement) {
        return statement.answer == StatementAnswer.REMARKS
                && statement.putToApplicantAt != null
                && statement.applicantComment == null
                && !LocalDate.now(clock).isAfter(statement.commentDueOn);
    }

    static Map<String, String> details(Statement statement, String key, String value) {
        return key.isEmpty()
                ? Map.of("body", statement.body.name(), "bodyName", statement.bodyName)
                : Map.of("body", statement.body.name(), "bodyName", statement.bodyName, key, value);
    }

    static Map<String, String> details(
            Statement statement, String key, String value, String otherKey, String otherValue) {
        Map<String, String> all = new HashMap<>(details(statement, key, value));
        all.put(otherKey, otherValue);
        return Map.copyOf(all);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }
}
