package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.Tenant;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * Asks organisers what their events came to, where the fee is settled afterwards, reminds them, and takes their answers. In the
 * municipality of the transaction; whatever is done already is not done again.
 */
@ApplicationScoped
public class EventReports {
    /** Reports asked for, and reminders written, in one transaction. */
    static final int PART = 20;

    static final int LONGEST_COMMENT = 1000;
    private static final int MOST_GUESTS = 1_000_000;
    private static final BigDecimal MOST_LITRES = BigDecimal.valueOf(10_000_000);
    /** Events that were long ago when the fee was fixed are not asked about any more. */
    private static final int YEARS_BACK = 1;

    private static final String NOT_ASKED = """
            select d, l, c from FeeDecision d
            join Licence l on l.municipalityId = d.municipalityId and l.id = d.licenceId
            join LicensingCase c on c.municipalityId = l.municipalityId and c.id = l.caseId
            where d.municipalityId = :municipality and d.kind = :event and d.year >= :year
              and d.review.reviewedAt is not null and d.review.reviewComment is null
              and d.setAsideAt is null and d.suspended = false
              and not exists (select r.id from EventReport r
                where r.municipalityId = d.municipalityId and r.licenceId = d.licenceId)
            order by d.decidedOn, d.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    FeeSettings settings;

    @Inject
    EventReportLetters letters;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What an organiser tells.
     *
     * @param attendance null where it is not told
     * @param litres by drink group; a group that is not told is left out
     */
    public record Answer(Integer attendance, Map<Integer, BigDecimal> litres, String comment) {}

    /**
     * Asks about the events that are over.
     *
     * @return how many were asked about; {@link #PART} when more may be waiting
     */
    public int ask() {
        LocalDate today = LocalDate.now(clock);
        int asked = 0;
        for (Object[] row : entities.createQuery(NOT_ASKED, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("event", FeeKind.EVENT)
                .setParameter("year", today.getYear() - YEARS_BACK)
                .getResultList()) {
            FeeDecision fixed = (FeeDecision) row[0];
            Licence licence = (Licence) row[1];
            LocalDate endedOn = endedOn(licence, (LicensingCase) row[2]);
            FeeSetting setting = settings.of(fixed.year).orElse(null);
            if (setting != null
                    && endedOn.isBefore(today)
                    && ask(fixed, licence, endedOn, setting)
                    && ++asked == PART) {
                break;
            }
        }
        return asked;
    }

    private static LocalDate endedOn(Licence licence, LicensingCase granted) {
        return granted.eventTo == null ? licence.periodTo : granted.eventTo.toLocalDate();
    }

    /** Whether there is something to ask: what was fixed by a rule that is final, or without a rule by one who settles nothing, stands. */
    private boolean ask(FeeDecision fixed, Licence licence, LocalDate endedOn, FeeSetting setting) {
        FeeReckoning.Occasion event = fixed.reckoning.event();
        boolean attendance = event.settledAfterwards();
        boolean litres = event.each() == null
                && event.kind() == ApplicationKind.SINGLE_OCCASION
                && setting.settlement != SettlementMode.NONE;
        if (!attendance && !litres) {
            return false;
        }
        EventReport report = new EventReport();
        report.caseId = fixed.caseId;
        report.licenceId = licence.id;
        report.year = fixed.year;
        report.endedOn = endedOn;
        report.asksAttendance = attendance;
        report.asksLitres = litres;
        report.drinkGroups = licence.drinkGroups.stream().sorted().toList();
        report.dueOn = LocalDate.now(clock).plusDays(setting.eventReportDays);
        report.askedAt = now();
        report.persistAndFlush();
        letters.ask(report);
        audit.changed("event report", report.id, "asked for", Map.of("case", report.caseId, "due", report.dueOn));
        return true;
    }

    /**
     * Reminds once those who have not told, so many days before the due date as the municipality has set.
     *
     * @return how many were reminded; {@link #PART} when more may be waiting
     */
    public int remind() {
        LocalDate today = LocalDate.now(clock);
        int reminded = 0;
        for (EventReport waiting : EventReport.<EventReport>list(
                "deliveredAt is null and remindedAt is null and dueOn between ?1 and ?2 order by dueOn, id",
                today,
                today.plusDays(FeeSettings.MOST_REMINDER_DAYS))) {
            int before = settings.of(waiting.year)
                    .map(setting -> setting.eventReminderDays)
                    .orElse(0);
            boolean justAsked =
                    LocalDate.ofInstant(waiting.askedAt, clock.getZone()).equals(today);
            if (before > 0 && !justAsked && !today.isBefore(waiting.dueOn.minusDays(before))) {
                waiting.remindedAt = now();
                letters.remind(waiting);
                audit.changed("event report", waiting.id, "reminded", Map.of("case", waiting.caseId));
                if (++reminded == PART) {
                    break;
                }
            }
        }
        return reminded;
    }

    /** What was asked, by licence. */
    public Map<UUID, EventReport> of(Collection<UUID> licences) {
        return licences.isEmpty()
                ? Map.of()
                : EventReport.<EventReport>list("licenceId in ?1", licences).stream()
                        .collect(Collectors.toMap(report -> report.licenceId, Function.identity()));
    }

    /** What was asked in the case in which the fee was fixed. */
    public Optional<EventReport> ofCase(UUID caseId) {
        return EventReport.<EventReport>find("caseId", caseId).firstResultOptional();
    }

    /** Whether somebody has proposed or decided a settlement on it: then it stands as it was told. */
    boolean isUsed(EventReport report) {
        return FeeLine.count(
                        "licenceId = ?1 and settlesId is not null and status in ?2",
                        report.licenceId,
                        List.of(LineStatus.PROPOSED, LineStatus.APPROVED, LineStatus.DECIDED))
                > 0;
    }

    /** How many are late, and how many were told and wait for somebody to settle them. */
    record Waiting(long late, long told) {}

    Waiting waiting() {
        Number told = (Number) entities.createNativeQuery("""
                        select count(*) from event_report r where r.municipality_id = :municipality
                          and r.delivered_at is not null and r.year >= :year
                          and not exists (select 1 from fee_line f where f.municipality_id = r.municipality_id
                            and f.licence_id = r.licence_id and f.settles_id is not null
                            and f.status in ('PROPOSED', 'APPROVED', 'DECIDED', 'LEFT_OUT'))
                        """)
                .setParameter("municipality", Tenant.id())
                .setParameter("year", LocalDate.now(clock).getYear() - YEARS_BACK)
                .getSingleResult();
        return new Waiting(
                EventReport.count("deliveredAt is null and dueOn < ?1", LocalDate.now(clock)), told.longValue());
    }

    /**
     * Takes what the event came to; it may be told again until somebody has proposed a settlement on it.
     *
     * @param version of the report as it was read
     * @param forHolder whether a caseworker writes in what came on paper
     * @throws ProblemException 400 naming {@code attendance}, {@code litres-1} … or {@code comment}; 409 when it is in use
     */
    public EventReport deliver(UUID caseId, int version, Answer answer, boolean forHolder, SignedInAccount actor) {
        EventReport report =
                ofCase(caseId).orElseThrow(() -> ProblemException.notFound("Nothing has been asked about this event."));
        if (report.version != version) {
            throw new StaleVersionException(report.deliveredByName, report.deliveredAt);
        }
        if (isUsed(report)) {
            throw ProblemException.conflict("The fee of the event is being settled on what was told.");
        }
        refuse(report, answer);
        report.attendance = report.asksAttendance ? answer.attendance() : null;
        report.litres = report.asksLitres ? new TreeMap<>(answer.litres()) : Map.of();
        report.comment = answer.comment() == null ? "" : answer.comment().strip();
        report.deliveredAt = now();
        report.deliveredBy = actor.id();
        report.deliveredByName = actor.displayName();
        report.forHolder = forHolder;
        report.persistAndFlush();
        timeline.record(caseId, CaseEventKind.EVENT_REPORTED, actor, Map.of());
        Map<String, Object> told = new HashMap<>();
        told.put("case", caseId);
        told.put("guests", report.attendance == null ? "" : report.attendance);
        report.litres.forEach((group, litres) -> told.put("group" + group, litres.toPlainString()));
        audit.changed("event report", report.id, "told", told);
        return report;
    }

    private static void refuse(EventReport report, Answer answer) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (report.asksAttendance
                && (answer.attendance() == null || answer.attendance() < 0 || answer.attendance() > MOST_GUESTS)) {
            wrong.add(new Problem.Field("attendance", "Must be how many guests came"));
        }
        if (report.asksLitres) {
            for (Integer group : report.drinkGroups) {
                BigDecimal litres = answer.litres().get(group);
                if (litres == null
                        || litres.compareTo(MOST_LITRES) > 0
                        || litres.stripTrailingZeros().scale() > 2) {
                    wrong.add(new Problem.Field("litres-" + group, "Must be litres, with at most two decimals"));
                }
            }
        }
        if (answer.comment() != null && answer.comment().strip().length() > LONGEST_COMMENT) {
            wrong.add(new Problem.Field("comment", "Must be at most " + LONGEST_COMMENT + " characters"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
