package no.bevilling.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;

/**
 * The hours of a table spread out: for each situation its rows tell apart, and each area, drink group and day, the hours
 * that hold. Two tables that write the same hours in other rows have the same matrix.
 */
final class HoursMatrix {

    /** What rows may ask for beside area, group and day. */
    record Situation(Condition when, MonthDay seasonFrom, MonthDay seasonTo, LocalDate validFrom, LocalDate validTo) {

        static final Situation ORDINARY = new Situation(Condition.ALWAYS, null, null, null, null);

        static Situation of(RuleTable.Row row) {
            Condition when = row.when().isAlways() ? Condition.ALWAYS : row.when();
            return new Situation(when, row.seasonFrom(), row.seasonTo(), row.validFrom(), row.validTo());
        }

        boolean ordinary() {
            return equals(ORDINARY);
        }
    }

    /** One place of the matrix; {@code area} is null where the table does not tell areas apart (sale). */
    record Cell(Area area, int group, Day day) {}

    /** Hours in minutes after midnight, or closed; {@code departure} where they follow a boat too. */
    record Hours(int from, int to, boolean closed, RuleTable.Departure departure) {
        String text() {
            return ClockTime.text(from) + "–" + ClockTime.text(to);
        }
    }

    private final RuleTable table;

    HoursMatrix(RuleTable table) {
        this.table = table;
    }

    /** The situations that rows of the tables name, the ordinary one first. */
    static Set<Situation> situations(RuleTable... tables) {
        Set<Situation> all = new LinkedHashSet<>(List.of(Situation.ORDINARY));
        for (RuleTable table : tables) {
            table.rows().forEach(row -> all.add(Situation.of(row)));
        }
        return all;
    }

    /** Every cell that tables of the kind have. */
    static List<Cell> cells(LicenceType type) {
        List<Cell> cells = new ArrayList<>();
        List<Area> areas = type == LicenceType.SERVING ? List.of(Area.values()) : java.util.Arrays.asList((Area) null);
        for (Area area : areas) {
            for (int group = 1; group <= 3; group++) {
                for (Day day : Day.values()) {
                    cells.add(new Cell(area, group, day));
                }
            }
        }
        return cells;
    }

    /** The hours in a situation, or null where no row says any; {@code own} leaves out what the ordinary rows say. */
    Hours at(Situation situation, Cell cell, boolean own) {
        for (RuleTable.Row row : table.rows()) {
            Situation of = Situation.of(row);
            if ((of.equals(situation) || of.ordinary()) && fits(row, cell)) {
                return own && !of.equals(situation)
                        ? null
                        : new Hours(row.from(), row.to(), row.closed(), row.departure());
            }
        }
        return null;
    }

    private static boolean fits(RuleTable.Row row, Cell cell) {
        return (row.area().isEmpty() || cell.area() == null || row.area().contains(cell.area()))
                && (row.drinkGroups().isEmpty() || row.drinkGroups().contains(cell.group()))
                && DayKinds.fits(row.days(), cell.day());
    }

    /** Areas, groups and days about which the same is said. */
    record Block(List<Area> areas, List<Integer> groups, List<Day> days) {}

    /** Cells with what is said about them, gathered into as few blocks as can be said in one breath each. */
    static <T> Map<Block, T> blocks(Map<Cell, T> cells) {
        Map<List<Object>, List<Day>> days = new LinkedHashMap<>();
        cells.forEach((cell, said) -> days.computeIfAbsent(
                        java.util.Arrays.asList(cell.area(), cell.group(), said), k -> new ArrayList<>())
                .add(cell.day()));
        Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
        days.forEach((key, list) -> groups.computeIfAbsent(
                        java.util.Arrays.asList(key.get(0), list, key.get(2)), k -> new ArrayList<>())
                .add((Integer) key.get(1)));
        Map<List<Object>, List<Area>> areas = new LinkedHashMap<>();
        groups.forEach((key, list) -> areas.computeIfAbsent(
                        java.util.Arrays.asList(list, key.get(1), key.get(2)), k -> new ArrayList<>())
                .add((Area) key.get(0)));
        Map<Block, T> blocks = new LinkedHashMap<>();
        areas.forEach((key, list) -> blocks.put(block(list, key), said(key)));
        return blocks;
    }

    @SuppressWarnings("unchecked")
    private static Block block(List<Area> areas, List<Object> key) {
        return new Block(areas, (List<Integer>) key.get(0), (List<Day>) key.get(1));
    }

    @SuppressWarnings("unchecked")
    private static <T> T said(List<Object> key) {
        return (T) key.get(2);
    }
}
