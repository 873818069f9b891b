package no.bevilling.desk;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for clocks, sub-tasks and reports of inspections whose day is near or has passed; each is told once before and once after its day. */
@ApplicationScoped
public class AlertJobs {
    /** A report has a week in all: it is told of when two days are left. */
    private static final int REPORT_DAYS = 2;

    private static final String JOB = "alert-clocks";
    private static final String CLOCKS = """
            select c.id, c.handler_id, c.next_clock, c.next_due_on from licensing_case c
            where c.municipality_id = :municipality and c.status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED')
              and c.handler_id is not null and c.next_due_on <= :until
            order by c.next_due_on, c.received_at, c.id
            """;
    private static final String SUB_TASKS = """
            select t.case_id, t.owner_id, t.id, t.due_on from sub_task t
            where t.municipality_id = :municipality and t.ended_at is null and t.due_on <= :until
            order by t.due_on, t.id
            """;

    /** Who has the case of the licence is told: the inspectors have their own list. */
    private static final String REPORTS = """
            select l.case_id, c.handler_id, i.id, i.report_due_on from inspection i
            join licence l on l.municipality_id = i.municipality_id and l.id = i.licence_id
            join licensing_case c on c.municipality_id = l.municipality_id and c.id = l.case_id
            where i.municipality_id = :municipality and i.report_sent_at is null and i.superseded_by is null
              and c.handler_id is not null and i.report_due_on <= :until
            order by i.report_due_on, i.id
            """;

    private static final String FINDINGS = """
            select l.case_id, c.handler_id, i.id, i.comment_due_on from inspection i
            join licence l on l.municipality_id = i.municipality_id and l.id = i.licence_id
            join licensing_case c on c.municipality_id = l.municipality_id and c.id = l.case_id
            where i.municipality_id = :municipality and i.status = 'SIGNED' and i.findings and i.closed_at is null
              and i.superseded_by is null and c.handler_id is not null
              and i.comment_due_on <= :until
            order by i.comment_due_on, i.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Alerts alerts;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.alerts.clock-days")
    int days;

    @Scheduled(
            identity = JOB,
            every = "{bevilling.alerts.every}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void all() {
        jobs.forEach(JOB, municipality -> raise());
    }

    /** Does what is due today in the municipality of the current transaction. */
    public void raise() {
        LocalDate today = LocalDate.now(clock);
        raise(CLOCKS, AlertKind.CLOCK, today, days);
        raise(SUB_TASKS, AlertKind.SUB_TASK_DUE, today, days);
        raise(REPORTS, AlertKind.REPORT_DUE, today, REPORT_DAYS);
        raise(FINDINGS, AlertKind.FINDINGS_WAIT, today, -1);
    }

    /** @param ahead how many days before its day a thing is told of; negative: after it */
    private void raise(String sql, AlertKind kind, LocalDate today, int ahead) {
        for (Object read : entities.createNativeQuery(sql, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("until", today.plusDays(ahead))
                .getResultList()) {
            Object[] row = (Object[]) read;
            LocalDate due = row[3] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[3];
            String once = kind + ":" + row[0] + ":" + row[2] + ":" + due + (today.isAfter(due) ? ":LATE" : ":SOON");
            alerts.once((UUID) row[1], kind, (UUID) row[0], due, once);
        }
    }
}
