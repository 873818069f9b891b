package no.bevilling.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.database.Tenant;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * How long applications for an alcohol licence took that were decided in a year, and who they waited for: from the timeline,
 * from what the applicant was asked, and from the statements. Days that were told without a time of day begin at midnight.
 */
@ApplicationScoped
class CaseTimes {
    private static final String CASES = """
            select c.id, c.case_year || '/' || c.case_sequence, c.received_at, c.decided_at, c.premises_id,
                   coalesce(p.name, ''), c.kind
              from licensing_case c
              left join premises p on p.municipality_id = c.municipality_id and p.id = c.premises_id
             where c.municipality_id = :municipality and c.matter = 'LICENCE_APPLICATION'
               and c.decided_at >= :from and c.decided_at < :until and c.status in ('DECIDED', 'CLOSED')
               and (:kind = '' or c.kind = :kind)
            """;
    private static final String OF_CASES = """
             join licensing_case c on c.municipality_id = x.municipality_id and c.id = x.case_id
             where x.municipality_id = :municipality and c.matter = 'LICENCE_APPLICATION'
               and c.decided_at >= :from and c.decided_at < :until and c.status in ('DECIDED', 'CLOSED')
               and (:kind = '' or c.kind = :kind)
            """;
    private static final String EVENTS = "select x.case_id, x.kind, x.happened_at from case_event x" + OF_CASES
            + " and x.kind in ('ASSIGNED', 'HANDED_OVER', 'PROPOSED', 'SENT_BACK', 'RECOMMENDED', 'RESOLVED')"
            + " order by x.happened_at, x.id";
    private static final String TASKS =
            "select x.case_id, x.asked_at, coalesce(x.answered_at, x.closed_at)" + " from applicant_task x" + OF_CASES;
    private static final String STATEMENTS =
            "select x.case_id, x.requested_on, x.received_on, x.answered_at, x.recalled_at,"
                    + " x.put_to_applicant_at, x.applicant_commented_at, x.comment_due_on from statement x" + OF_CASES;

    @Inject
    EntityManager entities;

    /**
     * A decided case with its times.
     *
     * @param steps those that took no time are left out
     */
    record Timed(
            UUID id,
            String number,
            LocalDate decidedOn,
            UUID premises,
            String place,
            ApplicationKind kind,
            Duration whole,
            Map<CaseStep, Duration> steps) {
        /** Days of a step, with a decimal. */
        double days(CaseStep step) {
            return StatisticsNumbers.days(steps.getOrDefault(step, Duration.ZERO));
        }
    }

    /**
     * The times of all.
     *
     * @param steps in order
     */
    record Summary(int cases, StepTimes whole, Map<CaseStep, StepTimes> steps) {}

    /** The cases that were decided in the year, those that took longest first; {@code kind} null for all kinds. */
    List<Timed> of(SurveyYear year, ApplicationKind kind) {
        Map<UUID, Instant> taken = new HashMap<>();
        Map<UUID, List<CaseCourse.Wait>> waits = new HashMap<>();
        events(year, kind, taken, waits);
        tasks(year, kind, waits);
        statements(year, kind, waits);
        List<Timed> all = new ArrayList<>();
        for (Object[] row : rows(CASES, year, kind)) {
            UUID id = (UUID) row[0];
            CaseCourse course =
                    new CaseCourse(instant(row[2]), taken.get(id), instant(row[3]), waits.getOrDefault(id, List.of()));
            all.add(new Timed(
                    id,
                    (String) row[1],
                    year.day(instant(row[3])),
                    (UUID) row[4],
                    (String) row[5],
                    ApplicationKind.valueOf((String) row[6]),
                    course.whole(),
                    course.steps()));
        }
        all.sort(Comparator.comparing(Timed::whole).reversed().thenComparing(Timed::number));
        return all;
    }

    /** Median and ninetieth percentile of each step and of the whole. */
    static Summary summary(List<Timed> cases) {
        Map<CaseStep, StepTimes> steps = new EnumMap<>(CaseStep.class);
        for (CaseStep step : CaseStep.values()) {
            steps.put(
                    step,
                    StepTimes.of(cases.stream()
                            .map(one -> one.steps.getOrDefault(step, Duration.ZERO))
                            .toList()));
        }
        return new Summary(
                cases.size(), StepTimes.of(cases.stream().map(Timed::whole).toList()), steps);
    }

    /** A proposal waits until it is sent back; one that is recommended waits for the body. */
    private void events(
            SurveyYear year, ApplicationKind kind, Map<UUID, Instant> taken, Map<UUID, List<CaseCourse.Wait>> waits) {
        Map<UUID, CaseCourse.Wait> open = new HashMap<>();
        for (Object[] row : rows(EVENTS, year, kind)) {
            UUID id = (UUID) row[0];
            Instant at = instant(row[2]);
            CaseEventKind happened = CaseEventKind.valueOf((String) row[1]);
            if (happened == CaseEventKind.ASSIGNED || happened == CaseEventKind.HANDED_OVER) {
                taken.putIfAbsent(id, at);
                continue;
            }
            CaseCourse.Wait ended = open.remove(id);
            if (ended != null) {
                add(waits, id, ended.step(), ended.from(), at);
            }
            if (happened == CaseEventKind.PROPOSED || happened == CaseEventKind.RECOMMENDED) {
                CaseStep step = happened == CaseEventKind.PROPOSED ? CaseStep.SECOND_PERSON : CaseStep.POLITICAL_BODY;
                open.put(id, new CaseCourse.Wait(step, at, null));
            }
        }
        open.forEach((id, wait) -> add(waits, id, wait.step(), wait.from(), null));
    }

    private void tasks(SurveyYear year, ApplicationKind kind, Map<UUID, List<CaseCourse.Wait>> waits) {
        for (Object[] row : rows(TASKS, year, kind)) {
            add(waits, (UUID) row[0], CaseStep.APPLICANT, instant(row[1]), instant(row[2]));
        }
    }

    private void statements(SurveyYear year, ApplicationKind kind, Map<UUID, List<CaseCourse.Wait>> waits) {
        for (Object[] row : rows(STATEMENTS, year, kind)) {
            UUID id = (UUID) row[0];
            Instant answered = instant(row[3]) != null ? instant(row[3]) : midnight(row[2], year);
            add(waits, id, CaseStep.BODIES, midnight(row[1], year), answered != null ? answered : instant(row[4]));
            if (row[5] != null) {
                Instant commented = instant(row[6]) != null ? instant(row[6]) : midnight(row[7], year);
                add(waits, id, CaseStep.APPLICANT, instant(row[5]), commented);
            }
        }
    }

    private static void add(
            Map<UUID, List<CaseCourse.Wait>> waits, UUID id, CaseStep step, Instant from, Instant until) {
        waits.computeIfAbsent(id, none -> new ArrayList<>()).add(new CaseCourse.Wait(step, from, until));
    }

    private List<Object[]> rows(String sql, SurveyYear year, ApplicationKind kind) {
        Query query = entities.createNativeQuery(sql, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("from", year.from())
                .setParameter("until", year.until())
                .setParameter("kind", kind == null ? "" : kind.name());
        List<Object[]> rows = new ArrayList<>();
        query.getResultList().forEach(row -> rows.add((Object[]) row));
        return rows;
    }

    private static Instant midnight(Object day, SurveyYear year) {
        return day == null
                ? null
                : ListedFigures.day(day).atStartOfDay(year.zone()).toInstant();
    }

    private static Instant instant(Object column) {
        if (column instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return column instanceof java.sql.Timestamp moment ? moment.toInstant() : (Instant) column;
    }
}
