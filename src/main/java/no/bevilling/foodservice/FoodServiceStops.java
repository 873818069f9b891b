package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.casework.ApplicantTask;
import no.bevilling.casework.ApplicantTasks;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.SubTasks;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.Statements;
import no.bevilling.foodservice.FoodServiceStop.Kind;
import no.bevilling.rules.fact.StatementBody;

/** What stops a proposal about a food-service licence. None: it may be made. */
@ApplicationScoped
public class FoodServiceStops {
    @Inject
    FoodServiceChecks checks;

    @Inject
    Statements statements;

    @Inject
    ApplicantTasks tasks;

    @Inject
    SubTasks subTasks;

    /** What stops it now, first things first. */
    public List<FoodServiceStop> of(LicensingCase about) {
        List<FoodServiceStop> all = new ArrayList<>();
        subTasks.open(about.id).stream()
                .map(task ->
                        new FoodServiceStop(Kind.SUB_TASK_OPEN, task.dueOn, 0, "/deloppgaver/" + task.id, task.title))
                .forEach(all::add);
        if (about.completeOn == null) {
            all.add(new FoodServiceStop(Kind.NOT_COMPLETE, null, 0, "/komplett"));
        }
        tasks.open(about.id).stream()
                .filter(task -> task.kind == ApplicantTask.Kind.QUESTION)
                .map(task -> new FoodServiceStop(Kind.QUESTION_OPEN, task.dueOn, 0, "/sporsmal/" + task.id))
                .forEach(all::add);
        List<Statement> asked = statements.of(about.id);
        if (asked.stream().noneMatch(statement -> statement.body == StatementBody.POLICE)) {
            all.add(new FoodServiceStop(Kind.POLICE_NOT_ASKED, null, 0, "/uttalelser/ny"));
        }
        for (Statement statement : asked) {
            String path = "/uttalelser/" + statement.id;
            if (statement.mandatory && statement.answer == null) {
                all.add(new FoodServiceStop(Kind.POLICE_NOT_ANSWERED, statement.dueOn, 0, path));
            } else if (statements.mustBePutToApplicant(statement)) {
                all.add(new FoodServiceStop(Kind.NOT_PUT_TO_APPLICANT, null, 0, path + "/forelegg"));
            } else if (statements.isCommentTimeRunning(statement)) {
                all.add(new FoodServiceStop(Kind.COMMENT_TIME_RUNS, statement.commentDueOn, 0, path));
            }
        }
        int open = (int) checks.of(about).stream()
                .filter(FoodServiceChecks.Answered::isOpen)
                .count();
        if (open > 0) {
            all.add(new FoodServiceStop(Kind.CRITERIA_OPEN, null, open, "#vilkar"));
        }
        return all;
    }
}
