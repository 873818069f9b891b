package no.bevilling.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;

/**
 * The hours of an application as fields of a page, and back. A line is some days of one block; a block is an area with
 * the drink groups that have the same hours there. Groups 1 and 2 share a block unless they differ.
 */
public final class HoursFields {
    private static final String ROOT = "licence.hours.";
    private static final List<String> GROUP_KEYS = List.of("1-2", "1", "2", "3");

    private final LicenceType type;
    private final List<Area> areas;
    private final List<String> groupKeys;
    private final boolean dayByDay;
    private final Map<String, String> stored;
    private final Predicate<String> typed;

    private HoursFields(
            LicenceType type,
            List<Area> areas,
            List<String> groupKeys,
            boolean dayByDay,
            List<HoursRow> rows,
            Predicate<String> typed) {
        this.type = type;
        this.areas = areas;
        this.groupKeys = groupKeys;
        this.dayByDay = dayByDay;
        this.stored = values(rows);
        this.typed = typed;
    }

    /** A block of lines. {@code groups} as in "1-2". */
    public record Block(Area area, String groups, List<Line> week, List<Line> special) {
        /** Whether a special day has hours, so that they should be in sight. */
        public boolean specialUsed(FieldValues values) {
            return special.stream()
                    .anyMatch(line -> !values.get(line.from()).isEmpty()
                            || !values.get(line.to()).isEmpty());
        }
    }

    /** A line; {@code from} and {@code to} are names of fields. */
    public record Line(DaySet days, String from, String to) {}

    /**
     * How the page shows these answers: as few lines as they fit in, and none of them left out. Hours that the page does
     * not ask for, a shop's Sundays for example, have their line where they are stored or typed.
     *
     * @param typed whether something was typed in the field of a name
     */
    static HoursFields of(LicenceType type, ApplicationForm form, boolean wantsDayByDay, Predicate<String> typed) {
        List<HoursRow> rows = rows(form);
        boolean outside =
                form.outdoor() != null && Boolean.TRUE.equals(form.outdoor().wanted())
                        || rows.stream().anyMatch(row -> row.area() == Area.OUTDOOR);
        List<Area> areas = outside ? List.of(Area.INDOOR, Area.OUTDOOR) : List.of(Area.INDOOR);
        List<Integer> groups = groups(form, rows);
        boolean together =
                groups.contains(1) && groups.contains(2) && areas.stream().allMatch(area -> same(rows, area));
        List<String> keys = together
                ? Stream.of("1-2", "3")
                        .filter(key -> !key.equals("3") || groups.contains(3))
                        .toList()
                : groups.stream().map(String::valueOf).toList();
        return new HoursFields(type, areas, keys, wantsDayByDay || !fitsPresets(type, rows), rows, typed);
    }

    private static List<Integer> groups(ApplicationForm form, List<HoursRow> rows) {
        List<Integer> asked = form.licence() == null || form.licence().drinkGroups() == null
                ? List.of()
                : form.licence().drinkGroups();
        return Stream.concat(asked.stream(), rows.stream().map(HoursRow::drinkGroup))
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isDayByDay() {
        return dayByDay;
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Area area : areas) {
            for (String groups : groupKeys) {
                blocks.add(new Block(
                        area,
                        groups,
                        week(area, groups),
                        lines(area, groups, DaySet.special(type), DaySet.special(LicenceType.SERVING))));
            }
        }
        return blocks;
    }

    private List<Line> week(Area area, String groups) {
        List<DaySet> asked = DaySet.week(type, dayByDay);
        List<DaySet> all = Stream.concat(asked.stream(), Stream.of(DaySet.SUNDAY))
                .distinct()
                .toList();
        return lines(area, groups, asked, all);
    }

    private List<Line> lines(Area area, String groups, List<DaySet> asked, List<DaySet> all) {
        return all.stream()
                .filter(days -> asked.contains(days) || used(line(area, groups, days)))
                .map(days -> line(area, groups, days))
                .toList();
    }

    private boolean used(Line line) {
        return stored.containsKey(line.from()) || typed.test(line.from()) || typed.test(line.to());
    }

    /** The field where hours of an area and group are typed first: where to send one who has left them out. */
    Optional<String> firstField(Area area, int group) {
        return blocks().stream()
                .filter(block -> block.area() == area && numbers(block.groups()).contains(group))
                .map(block -> block.week().get(0).from())
                .findFirst();
    }

    /** What the fields hold for these answers. */
    Map<String, String> values(ApplicationForm form) {
        return values(rows(form));
    }

    private Map<String, String> values(List<HoursRow> rows) {
        Map<String, String> values = new HashMap<>();
        for (Area area : areas) {
            for (String groups : groupKeys) {
                Map<Day, HoursRow> byDay = byDay(rows, area, numbers(groups).get(0));
                for (DaySet days : DaySet.values()) {
                    HoursRow row = byDay.get(days.days().get(0));
                    if (row != null) {
                        Line line = line(area, groups, days);
                        values.put(line.from(), String.valueOf(row.from()));
                        values.put(line.to(), row.to().toString().replace("24:00", "00:00"));
                    }
                }
            }
        }
        return values;
    }

    /** Reads every line that is filled in; noted where only half of it is. */
    static List<HoursRow> read(FormInput in) {
        List<HoursRow> rows = new ArrayList<>();
        for (Area area : Area.values()) {
            for (String groups : GROUP_KEYS) {
                for (DaySet days : DaySet.values()) {
                    line(in, area, groups, days).forEach(rows::add);
                }
            }
        }
        return rows;
    }

    private static List<HoursRow> line(FormInput in, Area area, String groups, DaySet days) {
        Line line = line(area, groups, days);
        if (!in.has(line.from()) && !in.has(line.to())) {
            return List.of();
        }
        ClockTime from = in.time(line.from());
        ClockTime to = in.time(line.to());
        if (from == null || to == null) {
            return List.of();
        }
        return numbers(groups).stream()
                .map(group -> new HoursRow(area, group, days.days(), from, to))
                .toList();
    }

    private static Line line(Area area, String groups, DaySet days) {
        String path = ROOT + area + "." + groups + "." + days;
        return new Line(days, path + ".from", path + ".to");
    }

    private static List<Integer> numbers(String groups) {
        return Stream.of(groups.split("-")).map(Integer::valueOf).toList();
    }

    private static List<HoursRow> rows(ApplicationForm form) {
        return form.licence() == null || form.licence().hours() == null
                ? List.of()
                : form.licence().hours();
    }

    private static boolean same(List<HoursRow> rows, Area area) {
        return times(byDay(rows, area, 1)).equals(times(byDay(rows, area, 2)));
    }

    private static Map<Day, String> times(Map<Day, HoursRow> byDay) {
        return byDay.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().from() + "-" + e.getValue().to()));
    }

    private static Map<Day, HoursRow> byDay(List<HoursRow> rows, Area area, int group) {
        Map<Day, HoursRow> byDay = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.area() == area && Objects.equals(row.drinkGroup(), group))
                .forEach(row -> row.days().forEach(day -> byDay.put(day, row)));
        return byDay;
    }

    /** Whether the days of every line of the short week have the same hours. */
    private static boolean fitsPresets(LicenceType type, List<HoursRow> rows) {
        for (Area area : Area.values()) {
            for (int group = 1; group <= 3; group++) {
                Map<Day, String> times = times(byDay(rows, area, group));
                for (DaySet set : DaySet.week(type, false)) {
                    long different =
                            set.days().stream().map(times::get).distinct().count();
                    if (different > 1) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
