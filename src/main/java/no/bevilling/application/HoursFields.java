package no.bevilling.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private HoursFields(LicenceType type, List<Area> areas, List<String> groupKeys, boolean dayByDay) {
        this.type = type;
        this.areas = areas;
        this.groupKeys = groupKeys;
        this.dayByDay = dayByDay;
    }

    /** A block of lines. {@code groups} as in "1-2". */
    public record Block(Area area, String groups, List<Line> week, List<Line> special) {
        /** Whether a special day has hours, so that they should be in sight. */
        public boolean specialUsed(FieldValues values) {
            return special.stream().anyMatch(line -> !values.get(line.from()).isEmpty() || !values.get(line.to()).isEmpty());
        }
    }

    /** A line; {@code from} and {@code to} are names of fields. */
    public record Line(DaySet days, String from, String to) {}

    /** How the page shows these answers: as few lines as they fit in. */
    static HoursFields of(LicenceType type, ApplicationForm form, boolean wantsDayByDay) {
        List<HoursRow> rows = rows(form);
        boolean outside = form.outdoor() != null && Boolean.TRUE.equals(form.outdoor().wanted());
        List<Area> areas = outside ? List.of(Area.INDOOR, Area.OUTDOOR) : List.of(Area.INDOOR);
        List<Integer> groups = form.licence() == null || form.licence().drinkGroups() == null
                ? List.of()
                : form.licence().drinkGroups();
        boolean together = groups.contains(1) && groups.contains(2) && areas.stream().allMatch(area -> same(rows, area));
        List<String> keys = together
                ? Stream.of("1-2", "3").filter(key -> !key.equals("3") || groups.contains(3)).toList()
                : groups.stream().map(String::valueOf).toList();
        return new HoursFields(type, areas, keys, wantsDayByDay || !fitsPresets(type, rows));
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
                        lines(area, groups, DaySet.week(type, dayByDay)),
                        lines(area, groups, DaySet.special(type))));
            }
        }
        return blocks;
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
        Map<String, String> values = new HashMap<>();
        for (Block block : blocks()) {
            int group = numbers(block.groups()).get(0);
            Map<Day, HoursRow> byDay = byDay(rows(form), block.area(), group);
            Stream.concat(block.week().stream(), block.special().stream()).forEach(line -> {
                HoursRow row = byDay.get(line.days().days().get(0));
                if (row != null) {
                    values.put(line.from(), String.valueOf(row.from()));
                    values.put(line.to(), row.to().toString().replace("24:00", "00:00"));
                }
            });
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

    private static List<Line> lines(Area area, String groups, List<DaySet> sets) {
        return sets.stream().map(days -> line(area, groups, days)).toList();
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
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().from() + "-" + e.getValue().to()));
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
                    long different = set.days().stream().map(times::get).distinct().count();
                    if (different > 1) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
