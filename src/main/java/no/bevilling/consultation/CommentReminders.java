package no.bevilling.consultation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Papers;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reminds applicants, before the time is up, of statements that they may comment on and have not. */
@ApplicationScoped
public class CommentReminders {
    private static final String JOB = "comment-reminders";
    private static final String WAITING = """
            answer = no.bevilling.rules.fact.StatementAnswer.REMARKS and putToApplicantAt is not null
            and applicantComment is null and commentDueOn between ?1 and ?2
            """;

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
     * Reminds in the municipality of the current transaction; each answer once.
     *
     * @return how many reminders were put in the outbox
     */
    public int remind() {
        LocalDate today = LocalDate.now(clock);
        List<Statement> waiting = Statement.list(WAITING, today, today.plusDays(daysBefore));
        int reminded = 0;
        for (Statement statement : waiting) {
            LicensingCase about = LicensingCase.findById(TenantKey.of(statement.caseId));
            // One put today with a short time has just been told.
            boolean justTold = LocalDate.ofInstant(statement.putToApplicantAt, clock.getZone())
                    .equals(today);
            if (about.isOpen() && !justTold && papers.remindApplicant(about.id, statement.commentDueOn)) {
                reminded++;
            }
        }
        return reminded;
    }
}
