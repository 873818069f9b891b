package no.bevilling.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.stream.Collectors;
import no.bevilling.account.Account;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must be done in a case before it goes on: an open one stops a proposal, of whatever matter the case is. */
@ApplicationScoped
public class SubTasks {
    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 200;
    /** Longest account of what came of it. */
    public static final int LONGEST_OUTCOME = 1000;

    private static final int YEARS_AHEAD = 2;

    @Inject
    Cases cases;

    @Inject
    CaseAssignment assignment;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What a person decides of a sub-task. */
    public record Asked(String title, UUID owner, LocalDate dueOn) {}

    /**
     * A sub-task as it is shown.
     *
     * @param owner display name of who is to do it
     * @param endedBy display name of who said that it is done or not needed; null while it is open
     * @param overdue it is open, and its day has passed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SubTask")
    public record Shown(
            UUID id,
            String title,
            UUID ownerId,
            String owner,
            LocalDate dueOn,
            Instant endedAt,
            String endedBy,
            boolean dropped,
            String outcome,
            boolean overdue,
            int version) {
        /** Whether it stands in the way. */
        @com.fasterxml.jackson.annotation.JsonIgnore
        public boolean isOpen() {
            return endedAt == null;
        }
    }

    /** The sub-tasks of a case: the open ones first, by their days. */
    public List<Shown> of(UUID caseId) {
        List<SubTask> tasks = SubTask.list("caseId = ?1 order by dueOn, id", caseId);
        Map<UUID, String> owners = tasks.isEmpty()
                ? Map.of()
                : Account.<Account>list(
                                "id in ?1",
                                tasks.stream()
                                        .map(task -> task.ownerId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(account -> account.id, account -> account.displayName));
        LocalDate today = LocalDate.now(clock);
        List<Shown> shown = tasks.stream()
                .map(task -> new Shown(
                        task.id,
                        task.title,
                        task.ownerId,
                        owners.getOrDefault(task.ownerId, ""),
                        task.dueOn,
                        task.endedAt,
                        task.endedByName,
                        task.dropped,
                        task.outcome,
                        task.isOpen() && today.isAfter(task.dueOn),
                        task.version))
                .toList();
        List<Shown> ordered =
                new ArrayList<>(shown.stream().filter(Shown::isOpen).toList());
        shown.stream().filter(task -> !task.isOpen()).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    /** What still stands in the way of a proposal, by its days. */
    public List<SubTask> open(UUID caseId) {
        return SubTask.list("caseId = ?1 and endedAt is null order by dueOn, id", caseId);
    }

    /** @throws ProblemException 409 naming what must be done first, while a sub-task is open */
    public void requireNoneOpen(UUID caseId) {
        List<SubTask> open = open(caseId);
        if (!open.isEmpty()) {
            throw ProblemException.conflict("The case has open sub-tasks: "
                    + open.stream().map(task -> task.title).collect(Collectors.joining("; ")));
        }
    }

    /** @throws ProblemException 404 where the case has no such sub-task */
    public SubTask get(UUID caseId, UUID id) {
        return SubTask.<SubTask>findByIdOptional(TenantKey.of(id))
                .filter(task -> task.caseId.equals(caseId))
                .orElseThrow(() -> ProblemException.notFound("There is no such sub-task in this case."));
    }

    /**
     * Adds one, while the case is worked on.
     *
     * @throws ProblemException 400 naming what is wrong: the owner must be one who may have the case
     */
    public SubTask add(UUID caseId, Asked asked, SignedInAccount actor) {
        LicensingCase about = cases.toWorkOn(caseId, actor);
        refuse(flaws(about, asked, null));
        SubTask task = new SubTask();
        task.caseId = caseId;
        task.title = asked.title.strip();
        task.ownerId = asked.owner;
        task.dueOn = asked.dueOn;
        task.createdBy = actor.id();
        task.createdByName = actor.displayName();
        task.createdAt = now();
        task.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.SUB_TASK_ADDED,
                actor,
                Map.of(
                        "title", task.title,
                        "owner", name(task.ownerId),
                        "ownerId", task.ownerId.toString(),
                        "dueOn", task.dueOn.toString()));
        return task;
    }

    /**
     * Gives an open one another name, owner or day.
     *
     * @param version as the form was opened with
     */
    public void change(UUID caseId, UUID id, int version, Asked asked, SignedInAccount actor) {
        SubTask task = get(caseId, id);
        LicensingCase about = cases.toHandle(caseId, actor);
        cases.requireVersion(caseId, version, task.version);
        requireOpen(task);
        refuse(flaws(about, asked, task));
        if (asked.title.strip().equals(task.title)
                && asked.owner.equals(task.ownerId)
                && asked.dueOn.equals(task.dueOn)) {
            return;
        }
        task.title = asked.title.strip();
        task.ownerId = asked.owner;
        task.dueOn = asked.dueOn;
        task.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.SUB_TASK_CHANGED,
                actor,
                Map.of(
                        "title", task.title,
                        "owner", name(task.ownerId),
                        "ownerId", task.ownerId.toString(),
                        "dueOn", task.dueOn.toString()));
    }

    /** It is done. {@code outcome} may be empty. */
    public void done(UUID caseId, UUID id, int version, String outcome, SignedInAccount actor) {
        end(caseId, id, version, outcome, false, actor);
    }

    /** It is not needed any more, and {@code why} says so. */
    public void drop(UUID caseId, UUID id, int version, String why, SignedInAccount actor) {
        end(caseId, id, version, why, true, actor);
    }

    private void end(UUID caseId, UUID id, int version, String outcome, boolean dropped, SignedInAccount actor) {
        SubTask task = get(caseId, id);
        cases.toHandle(caseId, actor);
        String words = outcome == null ? "" : outcome.strip();
        if (words.length() > LONGEST_OUTCOME || dropped && words.isEmpty()) {
            throw ProblemException.invalid("outcome", "Must be a text of at most " + LONGEST_OUTCOME + " characters");
        }
        cases.requireVersion(caseId, version, task.version);
        requireOpen(task);
        end(task, words, dropped, actor.displayName());
        task.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.SUB_TASK_ENDED,
                actor,
                Map.of("title", task.title, "dropped", String.valueOf(dropped), "outcome", words));
    }

    /** The case has ended: nothing waits any more. */
    void dropAll(UUID caseId, String by) {
        open(caseId).forEach(task -> end(task, "", true, by));
    }

    private void end(SubTask task, String outcome, boolean dropped, String by) {
        task.endedAt = now();
        task.endedByName = by;
        task.dropped = dropped;
        task.outcome = outcome;
    }

    private static void requireOpen(SubTask task) {
        if (!task.isOpen()) {
            throw ProblemException.conflict("The sub-task is done, or not needed any more.");
        }
    }

    /** @param before the sub-task as it stands: a day that has passed may stay */
    private List<Problem.Field> flaws(LicensingCase about, Asked asked, SubTask before) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (!TypedForm.isText(asked.title, LONGEST_TITLE)) {
            wrong.add(new Problem.Field("title", "Must be a text of at most " + LONGEST_TITLE + " characters"));
        }
        boolean may = asked.owner != null
                && assignment.candidates(about).stream().anyMatch(account -> account.id.equals(asked.owner));
        if (!may) {
            wrong.add(new Problem.Field(
                    "owner", "Must be a caseworker of the municipality who is not party to the case"));
        }
        LocalDate today = LocalDate.now(clock);
        boolean stays = before != null && before.dueOn.equals(asked.dueOn);
        if (asked.dueOn == null
                || !stays && (asked.dueOn.isBefore(today) || asked.dueOn.isAfter(today.plusYears(YEARS_AHEAD)))) {
            wrong.add(new Problem.Field("dueOn", "Must be a day from today and within " + YEARS_AHEAD + " years"));
        }
        return wrong;
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private static String name(UUID account) {
        return Account.<Account>findByIdOptional(account)
                .map(known -> known.displayName)
                .orElse("");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
