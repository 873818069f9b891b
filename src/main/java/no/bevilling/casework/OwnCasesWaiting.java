package no.bevilling.casework;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What waits in the cases that a caseworker has: clocks, answers, and the sub-tasks that are the caseworker's. An answer
 * waits until its reader has done something in the case.
 */
@ApplicationScoped
@Priority(100)
class OwnCasesWaiting implements WaitingWork {
    /** When the reader last did something in the case {@code c}. */
    private static final String LAST_ACT = """
            coalesce((select max(e.happened_at) from case_event e where e.municipality_id = c.municipality_id
                      and e.case_id = c.id and e.actor_id = :reader), '-infinity')
            """;

    private static final String CLOCKS = """
            select c.id, c.case_year, c.case_sequence, c.title, c.next_clock, c.next_due_on, c.matter
            from licensing_case c
            where c.municipality_id = :municipality and c.handler_id = :reader
              and c.status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED') and c.next_due_on <= :until
            order by c.next_due_on, c.received_at, c.id
            """;
    private static final String ANSWERS = """
            select c.id, c.case_year, c.case_sequence, c.title, t.kind, t.answered_at, t.id
            from licensing_case c
            join applicant_task t on t.municipality_id = c.municipality_id and t.case_id = c.id
            where c.municipality_id = :municipality and c.handler_id = :reader
              and c.status in ('RECEIVED', 'IN_PROGRESS') and t.answered_at >
            """ + LAST_ACT + """
            order by t.answered_at, t.id
            """;
    private static final String SUB_TASKS = """
            select c.id, c.case_year, c.case_sequence, c.title, t.title, t.due_on
            from sub_task t
            join licensing_case c on c.municipality_id = t.municipality_id and c.id = t.case_id
            where t.municipality_id = :municipality and t.owner_id = :reader and t.ended_at is null
            order by t.due_on, t.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseAddresses addresses;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    /** How many days before its end a clock is told of. */
    @ConfigProperty(name = "bevilling.desk.clock-days")
    int clockDays;

    @Override
    public List<Group> waitingFor(SignedInAccount reader, int most) {
        WorkMessages says = texts.of(WorkMessages.class);
        LocalDate today = LocalDate.now(clock);
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        String cases = "/k/" + number + "/saker/";
        List<Group> groups = new ArrayList<>();
        groups.addAll(WaitingWork.group(
                "CLOCKS",
                says.clocks(),
                rows(CLOCKS, reader, most, today.plusDays(clockDays)).stream()
                        .map(row -> item(
                                row,
                                texts.of(ClockMessages.class).kind(ClockKind.valueOf((String) row[4])),
                                day(row[5]),
                                today,
                                addresses.of(Matter.valueOf((String) row[6]), number, (UUID) row[0])))
                        .toList()));
        groups.addAll(WaitingWork.group(
                "ANSWERS",
                says.answers(),
                rows(ANSWERS, reader, most, null).stream()
                        .map(row -> item(
                                row,
                                says.answered("MISSING_INFORMATION".equals(row[4]), shown((Instant) row[5])),
                                null,
                                today,
                                cases + row[0] + "/sporsmal/" + row[6]))
                        .toList()));
        groups.addAll(WaitingWork.group(
                "SUB_TASKS",
                says.subTasks(),
                rows(SUB_TASKS, reader, most, null).stream()
                        .map(row -> item(row, (String) row[4], day(row[5]), today, cases + row[0] + "/deloppgaver"))
                        .toList()));
        return groups;
    }

    private List<Object[]> rows(String sql, SignedInAccount reader, int most, LocalDate until) {
        var query = entities.createNativeQuery(sql, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("reader", reader.id())
                .setMaxResults(most);
        if (until != null) {
            query.setParameter("until", until);
        }
        List<Object[]> rows = new ArrayList<>();
        query.getResultList().forEach(row -> rows.add((Object[]) row));
        return rows;
    }

    private static Item item(Object[] row, String what, LocalDate dueOn, LocalDate today, String path) {
        return new Item(
                (UUID) row[0],
                row[1] + "/" + row[2],
                (String) row[3],
                what,
                dueOn,
                dueOn != null && today.isAfter(dueOn),
                path);
    }

    private String shown(Instant at) {
        return Formats.date(
                LocalDate.ofInstant(at, clock.getZone()), page.getLanguage().locale());
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
