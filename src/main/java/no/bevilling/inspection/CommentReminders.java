package no.bevilling.inspection;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Papers;
import no.bevilling.licence.Licence;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reminds holders, before the two weeks are over, of reports with findings that they have not commented on (§ 9-6). */
@ApplicationScoped
public class CommentReminders {
    private static final String JOB = "inspection-comment-reminders";
    private static final String WAITING = "findings = true and reportSentAt is not null and commentedAt is null"
            + " and supersededBy is null and closedAt is null and licenceId is not null"
            + " and commentDueOn between ?1 and ?2 order by commentDueOn, id";

    @Inject
    Papers papers;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Clock clock;

    /** How many days before the last day the reminder goes. */
    @ConfigProperty(name = "bevilling.reminder.days-before")
    int daysBefore;

    @Scheduled(
            identity = JOB,
            every = "{bevilling.reminder.every}",
            delayed = "90s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        jobs.forEach(JOB, municipality -> remind());
    }

    /**
     * Reminds in the municipality of the current transaction; of each report once.
     *
     * @return how many reminders were put in the outbox
     */
    public int remind() {
        LocalDate today = LocalDate.now(clock);
        List<Inspection> waiting = Inspection.list(WAITING, today, today.plusDays(daysBefore));
        int reminded = 0;
        for (Inspection report : waiting) {
            Licence licence = Licence.findById(TenantKey.of(report.licenceId));
            if (papers.remindOfComment(licence.caseId, report.commentDueOn)) {
                reminded++;
            }
        }
        return reminded;
    }
}
