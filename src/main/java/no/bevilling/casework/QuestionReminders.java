package no.bevilling.casework;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Papers;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reminds applicants, before the time is up, of what they have been asked for and have not answered. */
@ApplicationScoped
public class QuestionReminders {
    private static final String JOB = "question-reminders";
    private static final String WAITING =
            "answeredAt is null and closedAt is null and dueOn between ?1 and ?2 order by dueOn, id";

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
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        jobs.forEach(JOB, municipality -> remind());
    }

    /**
     * Reminds in the municipality of the current transaction; of each day once in a case.
     *
     * @return how many reminders were put in the outbox
     */
    public int remind() {
        LocalDate today = LocalDate.now(clock);
        List<ApplicantTask> waiting = ApplicantTask.list(WAITING, today, today.plusDays(daysBefore));
        int reminded = 0;
        for (ApplicantTask task : waiting) {
            LicensingCase about = LicensingCase.findById(TenantKey.of(task.caseId));
            // One asked today with a short time has just been told by letter.
            boolean justAsked =
                    LocalDate.ofInstant(task.askedAt, clock.getZone()).equals(today);
            if (about.isOpen() && !justAsked && papers.remindApplicant(about.id, task.dueOn)) {
                reminded++;
            }
        }
        return reminded;
    }
}
