package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/** The visits on the plan: read by week, and what a planner does with one of them. */
@ApplicationScoped
public class PlannedVisits {
    static final int LONGEST = 300;

    private static final int DAYS = 7;

    /** A visit is made when it was handed in as this one, or when the place was inspected in its week. */
    private static final String MADE = """
            (exists (select from inspection i
                where i.municipality_id = v.municipality_id and i.premises_id = v.premises_id and i.superseded_by is null
                  and (i.planned_visit_id = v.id
                    or i.occasion_case_id is not distinct from v.occasion_case_id
                      and i.started_at >= (v.week_on + interval '6 hours') at time zone 'Europe/Oslo'
                      and i.started_at < (v.week_on + interval '7 days 6 hours') at time zone 'Europe/Oslo')))
            """;

    /** What is still to be done in the weeks, without what stands on a route. */
    static final String WAITING = """
            from planned_visit v
            where v.municipality_id = :municipality and v.dropped_at is null and v.week_on >= :first and v.week_on <= :last
              and v.route_id is null and v.premises_id <> all (:hidden) and not
            """ + MADE;

    private static final String SHOWN =
            "where v.droppedAt is null and v.weekOn >= :first and v.weekOn <= :last and v.premisesId not in :hidden";

    static final String OPEN = """
            select v.id from planned_visit v
            where v.municipality_id = :municipality and v.dropped_at is null and v.week_on >= :first and v.week_on <= :last
              and not
            """ + MADE;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The Monday of the week that the day lies in. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** All that stands on the plan for the weeks from one Monday to another, made or not, in order. */
    List<PlannedVisit> between(LocalDate first, LocalDate last) {
        return PlannedVisit.list(
                "droppedAt is null and weekOn >= ?1 and weekOn <= ?2 order by weekOn, id", first, last);
    }

    /**
     * A part of them.
     *
     * @param hidden places that the reader is not shown
     */
    List<PlannedVisit> between(LocalDate first, LocalDate last, Set<UUID> hidden, int offset, int size) {
        return entities.createQuery("from PlannedVisit v " + SHOWN + " order by v.weekOn, v.id", PlannedVisit.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("hidden", hidden)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(LocalDate first, LocalDate last, Set<UUID> hidden) {
        return entities.createQuery("select count(v) from PlannedVisit v " + SHOWN, Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("hidden", hidden)
                .getSingleResult();
    }

    /** Those of them that are still to be made. */
    Set<UUID> open(LocalDate first, LocalDate last) {
        return new HashSet<>(ids(entities.createNativeQuery(OPEN, UUID.class)
                .setParameter("municipality", Tenant.id())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()));
    }

    /**
     * What waits for a route in the weeks, by week and then by risk.
     *
     * @param hidden places that the reader is not shown
     */
    List<PlannedVisit> waiting(LocalDate first, LocalDate last, Set<UUID> hidden, int offset, int size) {
        List<UUID> ids = ids(waiting(
                        "select v.id " + WAITING + " order by v.week_on, v.score desc, v.id",
                        first,
                        last,
                        hidden,
                        UUID.class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList());
        return inOrder(ids);
    }

    long countWaiting(LocalDate first, LocalDate last, Set<UUID> hidden) {
        return (Long) waiting("select count(*) " + WAITING, first, last, hidden, Long.class)
                .getSingleResult();
    }

    /** What is to be done at a place and is not made yet, the first week first. */
    List<PlannedVisit> openAt(UUID premises) {
        List<?> ids = entities.createNativeQuery(
                        "select v.id from planned_visit v where v.municipality_id = :municipality and v.dropped_at is null"
                                + " and v.premises_id = :premises and v.week_on >= :first and not "
                                + MADE + " order by v.week_on, v.id",
                        UUID.class)
                .setParameter("municipality", Tenant.id())
                .setParameter("premises", premises)
                .setParameter("first", monday(LocalDate.now(clock)))
                .getResultList();
        return inOrder(ids(ids));
    }

    /** @throws ProblemException 404 where there is none on the plan */
    PlannedVisit get(UUID id) {
        return PlannedVisit.<PlannedVisit>findByIdOptional(TenantKey.of(id))
                .filter(visit -> visit.droppedAt == null)
                .orElseThrow(PlannedVisits::none);
    }

    /** Puts a visit to a place on the plan; nothing where one stands there for that week already. */
    Optional<PlannedVisit> add(UUID premises, LocalDate week, Risk risk, UUID occasionCase, SignedInAccount actor) {
        long standing = occasionCase == null
                ? PlannedVisit.count(
                        "premisesId = ?1 and weekOn = ?2 and droppedAt is null and occasionCaseId is null",
                        premises,
                        week)
                : PlannedVisit.count("occasionCaseId = ?1 and droppedAt is null", occasionCase);
        if (standing > 0) {
            return Optional.empty();
        }
        PlannedVisit visit = new PlannedVisit();
        visit.premisesId = premises;
        visit.weekOn = week;
        visit.occasionCaseId = occasionCase;
        visit.score = risk.score();
        visit.reasons = risk.reasons();
        touch(visit, actor);
        visit.persistAndFlush();
        audit.changed("planned visit", visit.id, "planned", Map.of("week", week.toString()));
        return Optional.of(visit);
    }

    /**
     * Moves a visit to another week; one on a route leaves it.
     *
     * @throws ProblemException 400 for a week that is over or has a visit to the place already
     */
    void move(UUID id, LocalDate day, int version, SignedInAccount actor) {
        PlannedVisit visit = current(id, version);
        if (day == null || monday(day).isBefore(monday(LocalDate.now(clock))) || visit.occasionCaseId != null) {
            throw ProblemException.invalid("week", "Must be a day of this week or later");
        }
        LocalDate week = monday(day);
        if (hasAnother(visit, week)) {
            throw ProblemException.invalid("week", "The place has a visit in that week already");
        }
        visit.weekOn = week;
        visit.leaveRoute();
        touch(visit, actor);
        audit.changed("planned visit", id, "moved", Map.of("week", week.toString()));
    }

    /**
     * Takes a visit off the plan, and off its route.
     *
     * @param because why; needed, since somebody wanted it
     */
    void drop(UUID id, String because, int version, SignedInAccount actor) {
        PlannedVisit visit = current(id, version);
        if (!TypedForm.isText(because, LONGEST)) {
            throw ProblemException.invalid("because", "Must have 1 to " + LONGEST + " characters");
        }
        visit.leaveRoute();
        visit.droppedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        visit.droppedBecause = because.strip();
        touch(visit, actor);
        audit.changed("planned visit", id, "dropped", Map.of("because", visit.droppedBecause));
    }

    /** Whether the place of a visit has another one on the plan in the week. */
    static boolean hasAnother(PlannedVisit visit, LocalDate week) {
        return visit.occasionCaseId == null
                && PlannedVisit.count(
                                "premisesId = ?1 and weekOn = ?2 and id <> ?3 and droppedAt is null and occasionCaseId is null",
                                visit.premisesId,
                                week,
                                visit.id)
                        > 0;
    }

    void touch(PlannedVisit visit, SignedInAccount actor) {
        visit.changedBy = actor.id();
        visit.changedByName = actor.displayName();
        visit.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private PlannedVisit current(UUID id, int version) {
        PlannedVisit visit = get(id);
        if (visit.version != version) {
            throw new StaleVersionException(visit.changedByName, visit.changedAt);
        }
        return visit;
    }

    private jakarta.persistence.Query waiting(
            String sql, LocalDate first, LocalDate last, Set<UUID> hidden, Class<?> result) {
        return entities.createNativeQuery(sql, result)
                .setParameter("municipality", Tenant.id())
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("hidden", hidden.toArray(UUID[]::new));
    }

    private static List<PlannedVisit> inOrder(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, PlannedVisit> byId = PlannedVisit.<PlannedVisit>list("id in ?1", ids).stream()
                .collect(java.util.stream.Collectors.toMap(visit -> visit.id, visit -> visit));
        return ids.stream().map(byId::get).toList();
    }

    private static List<UUID> ids(Collection<?> rows) {
        return rows.stream().map(UUID.class::cast).toList();
    }

    static LocalDate lastDay(LocalDate monday) {
        return monday.plusDays(DAYS - 1L);
    }

    static ProblemException none() {
        return ProblemException.notFound("There is no such visit on the plan of this municipality.");
    }
}
