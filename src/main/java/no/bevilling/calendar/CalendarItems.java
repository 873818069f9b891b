package no.bevilling.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.ClockKind;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;

/**
 * What stands in a person's calendar, in the municipality of the current transaction: the clocks of the cases the person
 * handles, what is waited for after a notice, own inspections and reports, and the meetings of the bodies.
 */
@ApplicationScoped
class CalendarItems {
    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 366;
    private static final int MOST = 1000;

    private static final String CLOCKS = """
            select c.id, c.next_clock, c.next_due_on, c.case_year || '/' || c.case_sequence, c.version, c.matter,
              coalesce((select max(e.happened_at) from case_event e
                where e.municipality_id = c.municipality_id and e.case_id = c.id), c.received_at)
            from licensing_case c
            where c.municipality_id = :municipality and c.handler_id = :account
              and c.status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED') and c.next_due_on between :from and :to
            order by c.next_due_on, c.id
            """;

    private static final String NOTICES = """
            select c.id, n.notice_due_on, c.case_year || '/' || c.case_sequence, n.version, c.matter, n.notice_sent_at
            from licensing_case c
            join (
              select municipality_id, id, notice_due_on, notice_sent_at, comment, version from points_case
              union all
              select municipality_id, id, notice_due_on, notice_sent_at, comment, version from withdrawal_case) n
              on n.municipality_id = c.municipality_id and n.id = c.id
            where c.municipality_id = :municipality and c.handler_id = :account
              and c.status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED') and n.comment is null
              and n.notice_due_on between :from and :to
            order by n.notice_due_on, c.id
            """;

    private static final String ROUTES = """
            select r.id, r.on_date + r.from_time,
              case when r.to_time <= r.from_time then r.on_date + 1 + r.to_time else r.on_date + r.to_time end,
              r.version, r.changed_at
            from inspection_route r
            join inspection_route_inspector n on n.municipality_id = r.municipality_id and n.route_id = r.id
            join inspector i on i.municipality_id = n.municipality_id and i.id = n.inspector_id
            where r.municipality_id = :municipality and i.account_id = :account and r.ready_at is not null
              and r.on_date between :from and :to
            order by r.on_date, r.id
            """;

    private static final String REPORTS = """
            select i.id, i.report_due_on, i.version, i.handed_in_at from inspection i
            where i.municipality_id = :municipality and i.handed_in_by = :account and i.report_sent_at is null
              and i.superseded_by is null and i.report_due_on between :from and :to
            order by i.report_due_on, i.id
            """;

    private static final String MEETINGS = """
            select m.id, m.starts_at, m.body_name, m.place, m.version from committee_meeting m
            where m.municipality_id = :municipality
              and m.starts_at >= cast(:from as date) and m.starts_at < cast(:to as date) + 1
            order by m.starts_at, m.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    CaseAddresses addresses;

    @Inject
    Clock clock;

    /**
     * All of it.
     *
     * @param number of the municipality, as in paths
     * @param made when the calendar was made: for what tells no time of its own
     */
    List<CalendarItem> of(SignedInAccount reader, String number, Instant made, CalendarMessages says) {
        List<CalendarItem> items = new ArrayList<>();
        String base = "/k/" + number;
        if (reader.has(Tenant.id(), Role.CASEWORKER) || reader.has(Tenant.id(), Role.APPROVER)) {
            Set<UUID> own = impartiality.casesOf(reader.id());
            items.addAll(clocks(reader, number, own, says));
            items.addAll(notices(reader, number, own, says));
        }
        if (reader.has(Tenant.id(), Role.INSPECTOR)) {
            items.addAll(routes(reader, base, says));
            items.addAll(reports(reader, base, says));
        }
        if (!reader.rolesIn(Tenant.id()).isEmpty() && !onlyInspects(reader)) {
            items.addAll(meetings(base, made, says));
        }
        return items;
    }

    private static boolean onlyInspects(SignedInAccount reader) {
        return reader.rolesIn(Tenant.id()).stream()
                .noneMatch(role -> role == Role.CASEWORKER || role == Role.APPROVER || role == Role.COMMITTEE);
    }

    private List<CalendarItem> clocks(SignedInAccount reader, String number, Set<UUID> own, CalendarMessages says) {
        List<CalendarItem> items = new ArrayList<>();
        for (Object[] row : rows(CLOCKS, reader)) {
            UUID caseId = (UUID) row[0];
            ClockKind kind = ClockKind.valueOf((String) row[1]);
            Matter matter = Matter.valueOf((String) row[5]);
            boolean ofNotice =
                    kind == ClockKind.COMMENT && (matter == Matter.PENALTY_POINTS || matter == Matter.WITHDRAWAL);
            if (!own.contains(caseId) && !ofNotice) {
                items.add(whole(
                        "clock-" + kind + "-" + caseId,
                        row[4],
                        row[6],
                        row[2],
                        says.clock(kind.name(), (String) row[3]),
                        addresses.of(matter, number, caseId)));
            }
        }
        return items;
    }

    private List<CalendarItem> notices(SignedInAccount reader, String number, Set<UUID> own, CalendarMessages says) {
        List<CalendarItem> items = new ArrayList<>();
        for (Object[] row : rows(NOTICES, reader)) {
            UUID caseId = (UUID) row[0];
            if (!own.contains(caseId)) {
                items.add(whole(
                        "notice-" + caseId,
                        row[3],
                        row[5],
                        row[1],
                        says.notice((String) row[2]),
                        addresses.of(Matter.valueOf((String) row[4]), number, caseId)));
            }
        }
        return items;
    }

    private List<CalendarItem> routes(SignedInAccount reader, String base, CalendarMessages says) {
        return rows(ROUTES, reader).stream()
                .map(row -> new CalendarItem(
                        "route-" + row[0],
                        ((Number) row[3]).intValue(),
                        (Instant) row[4],
                        null,
                        (LocalDateTime) row[1],
                        (LocalDateTime) row[2],
                        says.inspections(),
                        "",
                        base + "/kontrollplan/mine"))
                .toList();
    }

    private List<CalendarItem> reports(SignedInAccount reader, String base, CalendarMessages says) {
        return rows(REPORTS, reader).stream()
                .map(row -> whole(
                        "report-" + row[0], row[2], row[3], row[1], says.report(), base + "/kontroller/" + row[0]))
                .toList();
    }

    private List<CalendarItem> meetings(String base, Instant made, CalendarMessages says) {
        return list(query(MEETINGS)).stream()
                .map(row -> new CalendarItem(
                        "meeting-" + row[0],
                        ((Number) row[4]).intValue(),
                        made,
                        null,
                        (LocalDateTime) row[1],
                        null,
                        says.meeting((String) row[2]),
                        (String) row[3],
                        base + "/utvalg/moter/" + row[0]))
                .toList();
    }

    private static CalendarItem whole(
            String uid, Object version, Object changedAt, Object day, String summary, String page) {
        return new CalendarItem(
                uid,
                ((Number) version).intValue(),
                (Instant) changedAt,
                (LocalDate) day,
                null,
                null,
                summary,
                "",
                page);
    }

    private List<Object[]> rows(String sql, SignedInAccount reader) {
        return list(query(sql).setParameter("account", reader.id()));
    }

    private Query query(String sql) {
        LocalDate today = LocalDate.now(clock);
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("from", today.minusDays(DAYS_BACK))
                .setParameter("to", today.plusDays(DAYS_AHEAD))
                .setMaxResults(MOST);
    }

    private static List<Object[]> list(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
