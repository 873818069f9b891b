package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;

/** Turns the plan into what its pages show. */
@ApplicationScoped
class PlanViews {
    /** Height of the drawing of the weeks. */
    static final int HEIGHT = 100;

    private static final int STEP = 12;
    private static final int TO_THURSDAY = 3;

    @Inject
    RiskWords riskWords;

    @Inject
    Municipalities municipalities;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    static int number(LocalDate monday) {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    String week(LocalDate monday) {
        return texts.of(PlanMessages.class).week(number(monday));
    }

    String base() {
        return "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/kontrollplan";
    }

    /** Planned visits with the names of their places: one query for these. */
    List<PlanView.Visit> planned(Collection<PlannedVisit> visits) {
        Map<UUID, Premises> places =
                named(visits.stream().map(visit -> visit.premisesId).toList());
        Map<UUID, LicensingCase> cases = cases(visits);
        String base = base();
        return visits.stream()
                .map(visit -> new PlanView.Visit(
                        visit.id.toString(),
                        places.get(visit.premisesId).name,
                        base + "/besok/" + visit.id,
                        week(visit.weekOn),
                        visit.weekOn,
                        PlannedVisits.lastDay(visit.weekOn),
                        visit.score,
                        visit.occasionCaseId == null
                                ? riskWords.of(visit.reasons)
                                : List.of(arrangement(cases.get(visit.occasionCaseId)))))
                .toList();
    }

    private static Map<UUID, LicensingCase> cases(Collection<PlannedVisit> visits) {
        List<UUID> ids = visits.stream()
                .map(visit -> visit.occasionCaseId)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : LicensingCase.<LicensingCase>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(about -> about.id, Function.identity()));
    }

    private String arrangement(LicensingCase about) {
        return texts.of(PlanMessages.class)
                .arrangementOn(
                        about.title,
                        Formats.weekday(
                                about.eventFrom.toLocalDate(),
                                page.getLanguage().locale()),
                        time(about.eventFrom.toLocalTime()));
    }

    List<PlanView.Visit> proposed(YearPlan plan, List<VisitSpread.Proposed> proposals) {
        String places = base().replace("/kontrollplan", "/steder/");
        return proposals.stream()
                .map(one -> new PlanView.Visit(
                        one.premises() + "_" + one.week(),
                        plan.places().get(one.premises()).name(),
                        places + one.premises(),
                        week(one.week()),
                        one.week(),
                        PlannedVisits.lastDay(one.week()),
                        plan.risk(one.premises()).score(),
                        riskWords.of(plan.risk(one.premises()).reasons())))
                .toList();
    }

    List<PlanView.RouteLine> routes(Collection<Routes.Whole> routes) {
        return routes.stream()
                .map(whole -> new PlanView.RouteLine(
                        whole.route().id,
                        whole.route().onDate,
                        time(whole.route().fromTime),
                        time(whole.route().toTime),
                        whole.route().isReady(),
                        whole.inspectors().stream().map(one -> one.name).toList(),
                        whole.stops().size()))
                .toList();
    }

    String time(java.time.LocalTime time) {
        return Formats.time(time, page.getLanguage().locale());
    }

    /** The arrangements to come, the next one first. */
    List<PlanView.Event> coming(YearPlan plan, int most) {
        Set<UUID> planned = plan.planned().stream()
                .filter(visit -> visit.occasionCaseId != null)
                .map(visit -> visit.occasionCaseId)
                .collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        return plan.arrangements().stream()
                .filter(one -> !one.from().toLocalDate().isBefore(today))
                .limit(most)
                .map(one -> new PlanView.Event(
                        one.caseId(), one.title(), one.from(), one.isBeyondQuota(), planned.contains(one.caseId())))
                .toList();
    }

    /** The places of the year, the most at risk first. */
    List<PlanView.Place> places(YearPlan plan, boolean onlyLacking) {
        Set<UUID> lacking = Set.copyOf(plan.standing().quota().unvisited());
        Map<UUID, Long> planned = plan.planned().stream()
                .filter(visit -> plan.open().contains(visit.id))
                .collect(Collectors.groupingBy(visit -> visit.premisesId, Collectors.counting()));
        LocalDate thisWeek = PlannedVisits.monday(LocalDate.now(clock));
        return plan.places().values().stream()
                .filter(place -> !onlyLacking || lacking.contains(place.premises()))
                .sorted(Comparator.comparingInt((ControlledPlace place) ->
                                -plan.risk(place.premises()).score())
                        .thenComparing(ControlledPlace::name))
                .map(place -> new PlanView.Place(
                        place.premises(),
                        place.name(),
                        place.address(),
                        place.kind() == null ? "" : words.of(place.kind()),
                        plan.made().getOrDefault(place.premises(), 0),
                        planned.getOrDefault(place.premises(), 0L).intValue(),
                        lacking.contains(place.premises()),
                        plan.risk(place.premises()).score(),
                        riskWords.of(plan.risk(place.premises()).reasons()),
                        place.isPlaced() ? place.latitude().toPlainString() : "",
                        place.isPlaced() ? place.longitude().toPlainString() : "",
                        place.premises() + "_" + thisWeek))
                .toList();
    }

    /** The year by months, each with its weeks. */
    List<PlanView.Month> calendar(YearPlan plan) {
        Map<LocalDate, Long> planned =
                count(plan.planned().stream().filter(visit -> plan.open().contains(visit.id)), visit -> visit.weekOn);
        Map<LocalDate, Long> proposed = count(plan.proposals().stream(), VisitSpread.Proposed::week);
        Map<LocalDate, Long> events = count(
                plan.arrangements().stream(),
                one -> PlannedVisits.monday(one.from().toLocalDate()));
        Map<Month, List<PlanView.Week>> months = new EnumMap<>(Month.class);
        for (LocalDate monday : plan.weeks()) {
            months.computeIfAbsent(monday.plusDays(TO_THURSDAY).getMonth(), month -> new ArrayList<>())
                    .add(week(
                            monday,
                            plan.madeInWeek().getOrDefault(monday, 0),
                            planned.getOrDefault(monday, 0L).intValue(),
                            proposed.getOrDefault(monday, 0L).intValue(),
                            events.getOrDefault(monday, 0L).intValue()));
        }
        return months.entrySet().stream()
                .map(month -> new PlanView.Month(
                        month.getKey()
                                .getDisplayName(
                                        TextStyle.FULL, page.getLanguage().locale()),
                        month.getValue()))
                .toList();
    }

    private PlanView.Week week(LocalDate monday, int done, int planned, int proposed, int events) {
        PlanMessages says = texts.of(PlanMessages.class);
        List<String> parts = new ArrayList<>();
        add(parts, done, says.weekDone(done));
        add(parts, planned, says.weekPlanned(planned));
        add(parts, proposed, says.weekProposed(proposed));
        add(parts, events, says.weekEvents(events));
        return new PlanView.Week(
                number(monday),
                monday,
                done,
                planned,
                proposed,
                events,
                String.join(", ", parts),
                monday.equals(PlannedVisits.monday(LocalDate.now(clock))));
    }

    private static void add(List<String> parts, int count, String text) {
        if (count > 0) {
            parts.add(text);
        }
    }

    /** A bar for each week, the highest as high as the drawing. */
    static List<PlanView.Bar> bars(List<PlanView.Month> calendar) {
        List<PlanView.Week> weeks =
                calendar.stream().flatMap(month -> month.weeks().stream()).toList();
        int most = Math.max(
                1,
                weeks.stream()
                        .mapToInt(week -> week.done() + week.planned() + week.proposed())
                        .max()
                        .orElse(1));
        List<PlanView.Bar> bars = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            PlanView.Week week = weeks.get(i);
            int done = HEIGHT * week.done() / most;
            int planned = HEIGHT * week.planned() / most;
            int proposed = HEIGHT * week.proposed() / most;
            bars.add(new PlanView.Bar(
                    i * STEP,
                    HEIGHT - done,
                    done,
                    HEIGHT - done - planned,
                    planned,
                    HEIGHT - done - planned - proposed,
                    proposed));
        }
        return bars;
    }

    static int width(YearPlan plan) {
        return plan.weeks().size() * STEP;
    }

    Map<UUID, Premises> named(Collection<UUID> premises) {
        return premises.isEmpty()
                ? Map.of()
                : Premises.<Premises>list("id in ?1", premises).stream()
                        .collect(Collectors.toMap(place -> place.id, Function.identity()));
    }

    private static <T> Map<LocalDate, Long> count(Stream<T> all, Function<T, LocalDate> week) {
        return all.collect(Collectors.groupingBy(week, Collectors.counting()));
    }
}
