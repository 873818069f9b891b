package no.bevilling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bevilling.assessment.Blocker.Kind;
import no.bevilling.casework.ApplicantTask;
import no.bevilling.casework.ApplicantTasks;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.SubTask;
import no.bevilling.casework.SubTasks;
import no.bevilling.consultation.NeededStatement;
import no.bevilling.consultation.NeededStatements;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.Statements;
import no.bevilling.rules.Language;

/** What stops a proposal, in the order in which a caseworker deals with it. None: it may be made. */
@ApplicationScoped
public class Blockers {
    @Inject
    Statements statements;

    @Inject
    NeededStatements needed;

    @Inject
    Assessments assessments;

    @Inject
    ApplicantTasks tasks;

    @Inject
    SubTasks subTasks;

    /** What stops a proposal in the case now. */
    public List<Blocker> of(LicensingCase about) {
        return of(about, assessments.of(about, Language.NB));
    }

    /** As {@link #of(LicensingCase)}, where the assessment has been read already. */
    public List<Blocker> of(LicensingCase about, Optional<Assessment> assessment) {
        List<Blocker> all = new ArrayList<>();
        if (about.completeOn == null) {
            all.add(Blocker.of(Kind.NOT_COMPLETE));
        }
        for (ApplicantTask task : tasks.open(about.id)) {
            if (task.kind == ApplicantTask.Kind.QUESTION) {
                all.add(new Blocker(Kind.QUESTION_OPEN, null, "", task.dueOn, 0, task.id));
            }
        }
        for (SubTask task : subTasks.open(about.id)) {
            all.add(new Blocker(Kind.SUB_TASK_OPEN, null, task.title, task.dueOn, 0, task.id));
        }
        List<Statement> asked = statements.of(about.id);
        needed.of(about).stream()
                .filter(NeededStatement::isMandatory)
                .map(NeededStatement::body)
                .filter(body -> asked.stream().noneMatch(statement -> statement.body == body))
                .forEach(body -> all.add(Blocker.of(Kind.STATEMENT_NOT_REQUESTED, body, "", null)));
        for (Statement statement : asked) {
            if (statement.mandatory && statement.answer == null) {
                all.add(Blocker.of(Kind.STATEMENT_MISSING, statement.body, "", statement.dueOn));
            } else if (statements.mustBePutToApplicant(statement)) {
                all.add(Blocker.of(Kind.NOT_PUT_TO_APPLICANT, statement.body, statement.bodyName, null));
            } else if (statements.isCommentTimeRunning(statement)) {
                all.add(Blocker.of(Kind.COMMENT_TIME_RUNS, statement.body, statement.bodyName, statement.commentDueOn));
            }
        }
        if (assessment.isEmpty()) {
            all.add(Blocker.of(Kind.NOT_CHECKED));
            return all;
        }
        if (!assessment.get().current()) {
            all.add(Blocker.of(Kind.CHECK_OUTDATED));
        }
        int defects = (int) assessment.get().criteria().stream()
                .filter(AssessedCriterion::isDefect)
                .count();
        if (defects > 0) {
            all.add(Blocker.of(Kind.RULES_DEFECT, defects));
        }
        int open = assessment.get().open().size() - defects;
        if (open > 0) {
            all.add(Blocker.of(Kind.CRITERIA_OPEN, open));
        }
        return all;
    }
}
