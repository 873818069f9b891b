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

/** Looks for clocks and sub-tasks whose day is near or has passed; each is told once before and once after its day. */
@ApplicationScoped
public class AlertJobs {
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
        raise(CLOCKS, AlertKind.CLOCK, today);
        raise(SUB_TASKS, AlertKind.SUB_TASK_DUE, today);
    }

    private void raise(String sql, AlertKind kind, LocalDate today) {
        for (Object read : entities.createNativeQuery(sql, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("until", today.plusDays(days))
                .getResultList()) {
            Object[] row = (Object[]) read;
            LocalDate due = row[3] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[3];
            String once = kind + ":" + row[0] + ":" + row[2] + ":" + due + (today.isAfter(due) ? ":LATE" : ":SOON");
            alerts.once((UUID) row[1], kind, (UUID) row[0], due, once);
        }
    }
}
