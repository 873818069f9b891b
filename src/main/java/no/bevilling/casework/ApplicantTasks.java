package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.ApplicantTask.Kind;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.LetterKind;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/** What applicants are asked for, and their answers. Runs in the case's transaction. */
@ApplicationScoped
public class ApplicantTasks {
    static final int LONGEST_TEXT = 4000;
    /** Longest answer of an applicant, in characters. */
    public static final int LONGEST_ANSWER = 10_000;

    private static final int MOST_ITEMS = 50;
    private static final String FILES = """
            select a.id, f.name from attachment a
            join stored_file f on f.municipality_id = a.municipality_id and f.id = a.file_id
            where a.municipality_id = :municipality and a.task_id = :task order by a.added_at, a.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    CaseLetters letters;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** A file that came with an answer. */
    public record AnswerFile(UUID id, String name) {}

    /**
     * What is asked for.
     *
     * @param items one by one, in the municipality's language form
     * @param text in the caseworker's words; a question must have one
     * @param dueOn last day for the answer: after today, within a year
     */
    public record Asked(List<String> items, String text, LocalDate dueOn) {}

    /** All that has been asked for in a case, the oldest first. */
    public List<ApplicantTask> of(UUID caseId) {
        return ApplicantTask.list("caseId = ?1 order by askedAt, id", caseId);
    }

    /** What the case still waits for. */
    public List<ApplicantTask> open(UUID caseId) {
        return ApplicantTask.list(
                "caseId = ?1 and answeredAt is null and closedAt is null order by askedAt, id", caseId);
    }

    /** The letter about what was missing that was sent last. */
    public Optional<ApplicantTask> lastMissing(UUID caseId) {
        return ApplicantTask.<ApplicantTask>find(
                        "caseId = ?1 and kind = ?2 order by askedAt desc, id desc", caseId, Kind.MISSING_INFORMATION)
                .firstResultOptional();
    }

    /** @throws ProblemException 404 where the case has no such task */
    public ApplicantTask get(UUID caseId, UUID id) {
        return ApplicantTask.<ApplicantTask>findByIdOptional(TenantKey.of(id))
                .filter(task -> task.caseId.equals(caseId))
                .orElseThrow(() -> ProblemException.notFound("Nothing of that kind has been asked in this case."));
    }

    /** The files that came with the answer. */
    public List<AnswerFile> files(UUID taskId) {
        return ((List<?>) entities.createNativeQuery(FILES)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("task", taskId)
                        .getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .map(row -> new AnswerFile((UUID) row[0], (String) row[1]))
                        .toList();
    }

    /**
     * Asks the applicant something, by letter and in the inbox.
     *
     * @param version of the case, as the form was opened with
     */
    public ApplicantTask ask(UUID caseId, int version, Asked asked, SignedInAccount actor) {
        LicensingCase about = cases.toChange(caseId, version, actor);
        List<Problem.Field> wrong = flaws(Kind.QUESTION, asked);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        ApplicantTask task = store(about, Kind.QUESTION, asked, actor);
        timeline.record(caseId, CaseEventKind.APPLICANT_ASKED, actor, Map.of("dueOn", asked.dueOn.toString()));
        return task;
    }

    List<Problem.Field> flaws(Kind kind, Asked asked) {
        List<Problem.Field> wrong = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        boolean says = asked.text != null && !asked.text.isBlank();
        if (kind == Kind.QUESTION && !says || asked.items.isEmpty() && !says) {
            wrong.add(new Problem.Field("text", "Must say what is asked for"));
        } else if (says && !TypedForm.isText(asked.text, LONGEST_TEXT)) {
            wrong.add(new Problem.Field("text", "Must be a text of at most " + LONGEST_TEXT + " characters"));
        }
        if (asked.items.size() > MOST_ITEMS) {
            wrong.add(new Problem.Field("items", "Must be at most " + MOST_ITEMS));
        }
        if (asked.dueOn == null || !asked.dueOn.isAfter(today) || asked.dueOn.isAfter(today.plusYears(1))) {
            wrong.add(new Problem.Field("dueOn", "Must be a day after today and within a year"));
        }
        return wrong;
    }

    ApplicantTask store(LicensingCase about, Kind kind, Asked asked, SignedInAccount actor) {
        ApplicantTask task = new ApplicantTask();
        task.caseId = about.id;
        task.kind = kind;
        task.items = List.copyOf(asked.items);
        task.text = asked.text == null ? "" : asked.text.strip();
        task.dueOn = asked.dueOn;
        task.askedBy = actor.id();
        task.askedByName = actor.displayName();
        task.askedAt = now();
        task.persistAndFlush();
        letters.send(
                about,
                kind == Kind.QUESTION ? LetterKind.QUESTION : LetterKind.MISSING_INFORMATION,
                kind == Kind.QUESTION ? DocumentKind.QUESTION : DocumentKind.MISSING_INFORMATION,
                new CaseLetters.Content(task.text, task.items, task.dueOn),
                actor);
        return task;
    }

    /**
     * What the applicant was asked, for the applicant.
     *
     * @throws ProblemException 404 for everybody else
     */
    public ApplicantTask forApplicant(UUID caseId, UUID id, SignedInAccount reader) {
        LicensingCase about = cases.get(caseId);
        ApplicantTask task = get(caseId, id);
        if (!impartiality.isApplicant(about, reader.id())) {
            throw ProblemException.notFound("Nothing of that kind has been asked in this case.");
        }
        return task;
    }

    /** Whether an answer would be taken: none has been given, and the case is still worked on. */
    public boolean mayAnswer(LicensingCase about, ApplicantTask task) {
        return task.isOpen() && about.isOpen();
    }

    /**
     * The applicant answers; after the due date too, as long as the case is not proposed.
     *
     * @throws ProblemException 409 when it has been answered, is not needed any more, or the case is not open
     */
    public ApplicantTask answer(UUID caseId, UUID id, int version, String text, SignedInAccount applicant) {
        ApplicantTask task = forApplicant(caseId, id, applicant);
        if (!TypedForm.isText(text, LONGEST_ANSWER)) {
            throw ProblemException.invalid("answer", "Must be a text of at most " + LONGEST_ANSWER + " characters");
        }
        cases.requireVersion(caseId, version, task.version);
        if (!mayAnswer(cases.get(caseId), task)) {
            throw ProblemException.conflict("It has been answered already, or an answer is not needed any more.");
        }
        task.answer = text.strip();
        task.answeredBy = applicant.id();
        task.answeredByName = applicant.displayName();
        task.answeredAt = now();
        task.persistAndFlush();
        timeline.record(caseId, CaseEventKind.APPLICANT_ANSWERED, applicant, Map.of("kind", task.kind.name()));
        return task;
    }

    /** An answer is not needed any more. */
    public void close(UUID caseId, UUID id, int version, SignedInAccount actor) {
        cases.toWorkOn(caseId, actor);
        ApplicantTask task = get(caseId, id);
        if (!task.isOpen()) {
            return;
        }
        cases.requireVersion(caseId, version, task.version);
        task.closedAt = now();
        task.persistAndFlush();
        timeline.record(caseId, CaseEventKind.QUESTION_CLOSED, actor, Map.of("kind", task.kind.name()));
    }

    /** The application was taken back: no answer is waited for any more. */
    void closeAll(UUID caseId) {
        open(caseId).forEach(task -> task.closedAt = now());
    }

    /** Everything is in: what was asked for as missing is not waited for any more. */
    void closeMissing(UUID caseId) {
        open(caseId).stream()
                .filter(task -> task.kind == Kind.MISSING_INFORMATION)
                .forEach(task -> task.closedAt = now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
