package no.bevilling.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.bevilling.rules.CheckResult.HoursLimit;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;

/** Finds the largest grant that no absolute criterion forbids, by asking the same rules about smaller grants. */
final class LimitsFinder {

    private record Window(int from, int to) {
        boolean closed() {
            return to <= from;
        }

        Window within(Window other) {
            return new Window(Math.max(from, other.from), Math.min(to, other.to));
        }
    }

    private static final Comparator<List<Integer>> LARGEST_FIRST = Comparator.<List<Integer>>comparingInt(List::size)
            .thenComparingInt(LimitsFinder::sum)
            .reversed();
    private static final Window WHOLE_DAY = new Window(0, 2 * ClockTime.DAY);
    private static final Set<Day> ANY_DAY = Set.of(Day.MONDAY);
    private static final Window CLOSED = new Window(0, 0);

    private final RuleEngine engine;
    private final RuleEngine.CaseFacts known;
    private final RuleBase base;
    private final CheckRequest request;
    private final List<Finding> findings;

    LimitsFinder(RuleEngine engine, RuleEngine.CaseFacts known, List<Finding> findings) {
        this.engine = engine;
        this.known = known;
        this.base = known.base();
        this.request = known.facts().request();
        this.findings = findings;
    }

    CheckResult.Limits limits() {
        CheckRequest.Application application = request.application();
        if (application == null || application.licenceType() == null) {
            return new CheckResult.Limits(List.of(), List.of());
        }
        if (isForbiddenWhateverIsGranted()) {
            return new CheckResult.Limits(List.of(), List.of());
        }
        Set<Area> areas = areas(application);
        List<Set<Area>> choices = new ArrayList<>();
        choices.add(areas);
        if (areas.size() > 1) {
            areas.forEach(a -> choices.add(EnumSet.of(a)));
        }
        for (List<Integer> groups : combinations()) {
            for (Set<Area> some : choices) {
                RuleEngine.CaseFacts grant = asAsked(groups, some.equals(areas))
                        ? known
                        : new RuleEngine.CaseFacts(base, smaller(groups, some));
                if (mayBeGranted(grant)) {
                    return new CheckResult.Limits(groups, hours(grant, groups, some));
                }
            }
        }
        return new CheckResult.Limits(List.of(), List.of());
    }

    private static Set<Area> areas(CheckRequest.Application application) {
        Set<Area> areas = EnumSet.noneOf(Area.class);
        if (application.hours() != null) {
            application.hours().stream()
                    .map(CheckRequest.HoursRow::area)
                    .filter(a -> a != null)
                    .forEach(areas::add);
        }
        return areas.isEmpty() ? EnumSet.of(Area.INDOOR) : areas;
    }

    /** Every combination that some row of the national table could allow, the largest first. */
    private List<List<Integer>> combinations() {
        RuleTable table = base.tables().get(RuleEngine.COMBINATIONS);
        if (table == null) {
            return List.of();
        }
        Facts facts = known.facts();
        List<List<Integer>> all = new ArrayList<>();
        for (RuleTable.Row row : table.rows()) {
            if (row.inForce(request.date())
                    && !all.contains(row.combination())
                    && row.when().holds(facts, base.localTopics()).truth() != Condition.Truth.NO) {
                all.add(row.combination());
            }
        }
        all.sort(LARGEST_FIRST);
        return all;
    }

    /** A smaller grant gets the same answer to a question that looks at neither groups nor hours. */
    private boolean isForbiddenWhateverIsGranted() {
        for (Finding f : findings) {
            if (f.outcome == Outcome.NOT_MET && f.asking.aboutGrant() && !base.looksAtGrant(f.asking)) {
                return true;
            }
        }
        return false;
    }

    private static int sum(List<Integer> groups) {
        int sum = 0;
        for (int group : groups) {
            sum += group;
        }
        return sum;
    }

    private boolean asAsked(List<Integer> groups, boolean allAreas) {
        List<Integer> asked = request.application().drinkGroups();
        return allAreas && asked != null && new LinkedHashSet<>(asked).equals(new LinkedHashSet<>(groups));
    }

    private boolean mayBeGranted(RuleEngine.CaseFacts grant) {
        List<Finding> about =
                grant == known ? findings : engine.findings(grant, base.askingAboutGrant(request.asked()));
        for (Finding f : about) {
            if (f.outcome == Outcome.NOT_MET && f.asking.aboutGrant()) {
                return false;
            }
        }
        return true;
    }

    private CheckRequest smaller(List<Integer> groups, Set<Area> areas) {
        CheckRequest.Application a = request.application();
        List<CheckRequest.HoursRow> rows = a.hours() == null
                ? null
                : a.hours().stream()
                        .filter(r -> r.area() == null || areas.contains(r.area()))
                        .toList();
        return request.withApplication(new CheckRequest.Application(
                a.kind(),
                a.licenceType(),
                groups,
                a.clientele(),
                a.periodFrom(),
                a.periodTo(),
                rows,
                a.seasonal(),
                a.ownProduction(),
                a.channels(),
                a.partOfYear()));
    }

    private List<HoursLimit> hours(RuleEngine.CaseFacts grant, List<Integer> groups, Set<Area> areas) {
        TablePicker picker = grant.picker();
        List<RuleTable> tables = tables(grant.facts());
        if (tables.isEmpty()) {
            return List.of();
        }
        List<HoursLimit> limits = new ArrayList<>();
        EventDays event = EventDays.of(request);
        Map<Boolean, List<RuleTable>> byDay =
                tables.stream().collect(Collectors.partitioningBy(LimitsFinder::namesDays));
        for (Area area : areas) {
            Map<Integer, Map<Day, Window>> named = windows(byDay, picker, area, groups, EventDays.NONE);
            Map<Integer, Map<Day, Window>> dated =
                    event == EventDays.NONE ? named : windows(byDay, picker, area, groups, event);
            groups.forEach(group -> limits.addAll(byKind(area, group, named.get(group), dated.get(group))));
        }
        return limits;
    }

    private Map<Integer, Map<Day, Window>> windows(
            Map<Boolean, List<RuleTable>> byDay, TablePicker picker, Area area, List<Integer> groups, EventDays event) {
        Map<Integer, Map<Day, Window>> windows = new HashMap<>();
        for (Integer group : groups) {
            Map<Day, Window> days = new EnumMap<>(Day.class);
            Window everyDay = window(WHOLE_DAY, byDay.get(false), picker, area, group, ANY_DAY);
            for (Day day : Day.values()) {
                Window window = byDay.get(true).isEmpty()
                        ? everyDay
                        : window(everyDay, byDay.get(true), picker, area, group, event.kinds(day));
                days.put(day, notAfterOthers(window, windows, day, group));
            }
            windows.put(group, days);
        }
        return windows;
    }

    /** Group 3 may not be served beyond the time that any other drink may be (alkoholloven § 4-4 fifth subsection). */
    private Window notAfterOthers(Window window, Map<Integer, Map<Day, Window>> lower, Day day, int group) {
        if (group != 3 || request.application().licenceType() != LicenceType.SERVING) {
            return window;
        }
        if (lower.isEmpty()) {
            return window;
        }
        int last = 0;
        for (Map<Day, Window> other : lower.values()) {
            last = Math.max(last, other.get(day).to());
        }
        return new Window(window.from(), Math.min(window.to(), last));
    }

    /** The tables that absolute criteria hold the hours against. */
    private List<RuleTable> tables(Facts facts) {
        List<RuleTable> tables = new ArrayList<>();
        for (Criterion c : base.criteria()) {
            if (c.isHours()
                    && c.force() == Criterion.Force.ABSOLUTE
                    && c.inForce(request.date())
                    && c.appliesWhen().holds(facts, base.localTopics()).truth() == Condition.Truth.YES) {
                tables.add(base.tables().get(c.form() == Criterion.Form.HOURS_OR_ASK ? c.beyond() : c.table()));
            }
        }
        return tables;
    }

    private static boolean namesDays(RuleTable table) {
        for (RuleTable.Row row : table.rows()) {
            if (!row.days().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Window window(
            Window within, List<RuleTable> tables, TablePicker picker, Area area, int group, Set<Day> kinds) {
        Window window = within;
        for (RuleTable table : tables) {
            for (Day kind : kinds) {
                List<RuleTable.Row> rows =
                        picker.hours(table, area, group, kind).rows();
                if (!rows.isEmpty()) {
                    window = window.within(widest(rows));
                }
            }
        }
        return window.closed() ? CLOSED : window;
    }

    /** While it is open which row holds, nothing but the widest is certain to be forbidden. */
    private static Window widest(List<RuleTable.Row> rows) {
        Window widest = null;
        for (RuleTable.Row row : rows) {
            if (!row.closed()) {
                widest = widest == null
                        ? new Window(row.from(), row.to())
                        : new Window(Math.min(widest.from(), row.from()), Math.max(widest.to(), row.to()));
            }
        }
        return widest == null ? CLOSED : widest;
    }

    /** One limit for each kind of day, and one for each day that is not as its kind, by name or by an event's dates. */
    private static List<HoursLimit> byKind(Area area, int group, Map<Day, Window> named, Map<Day, Window> days) {
        Map<String, Window> kinds = new LinkedHashMap<>();
        for (String kind : List.of(DayKinds.ORDINARY, DayKinds.BEFORE, DayKinds.SUNDAY_OR_HOLIDAY)) {
            kinds.put(kind, named.get(DayKinds.standsFor(kind)));
        }
        days.forEach((day, window) -> {
            if (!window.equals(kinds.get(DayKinds.classOf(day)))) {
                kinds.put(day.name(), window);
            }
        });
        List<HoursLimit> limits = new ArrayList<>();
        kinds.forEach((kind, w) -> {
            if (!w.equals(WHOLE_DAY)) {
                limits.add(
                        w.closed()
                                ? new HoursLimit(area, group, kind, null, null, true)
                                : new HoursLimit(
                                        area, group, kind, ClockTime.text(w.from()), ClockTime.text(w.to()), null));
            }
        });
        return limits;
    }
}
