package no.bevilling.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.bevilling.rules.fact.Day;

/**
 * Refuses rows that contradict each other, that say the same twice, whose seasons or ranges overlap, and rows that can
 * never hold because an earlier one always does.
 */
final class TableChecks {

    private final RuleTable table;
    private final Problems problems;

    private TableChecks(RuleTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    static void check(RuleTable table, Problems problems) {
        TableChecks checks = new TableChecks(table, problems);
        checks.pairs();
        checks.gaps();
    }

    /** Every range ends where another begins, or at the top: else nothing is said about the guests between. */
    private void gaps() {
        for (RuleTable.Row row : table.rows()) {
            if (bound(row, "attendanceTo") == null) {
                continue;
            }
            List<RuleTable.Row> above = table.rows().stream()
                    .filter(r -> r != row && hasRange(r) && least(r) > most(row) && r.inForceTogether(row))
                    .filter(r -> new Selection(r).sameAs(new Selection(row)))
                    .toList();
            boolean meets = above.stream().anyMatch(r -> least(r) == most(row) + 1);
            if (!above.isEmpty() && !meets) {
                tell(
                        row,
                        "attendanceTo",
                        "nothing is said about " + (most(row) + 1) + " guests: the next range begins later");
            }
        }
    }

    private void pairs() {
        List<RuleTable.Row> rows = table.rows();
        for (int later = 1; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (clash(rows.get(earlier), rows.get(later))) {
                    break;
                }
            }
        }
    }

    private boolean clash(RuleTable.Row a, RuleTable.Row b) {
        if (!a.combination().isEmpty()) {
            return a.combination().equals(b.combination())
                    && a.when().equals(b.when())
                    && a.inForceTogether(b)
                    && tell(b, null, "says the same as line " + a.line());
        }
        boolean sameOtherwise =
                new Selection(a).sameAs(new Selection(b)) && a.when().equals(b.when()) && a.inForceTogether(b);
        if (sameOtherwise && sameSeason(a, b) && sameRange(a, b)) {
            return a.says().equals(b.says())
                    ? tell(b, null, "says the same as line " + a.line())
                    : sameDates(a, b)
                            ? tell(
                                    b,
                                    null,
                                    "contradicts line " + a.line()
                                            + ": both hold for the same cases, with another answer")
                            : false;
        }
        if (sameOtherwise && sameRange(a, b) && overlappingSeasons(a, b)) {
            return tell(b, "season", "the season " + season(b) + " overlaps " + season(a) + " in line " + a.line());
        }
        if (sameOtherwise && sameSeason(a, b) && hasRange(a) && hasRange(b) && overlappingRanges(a, b)) {
            return tell(
                    b, "attendanceFrom", "the range " + range(b) + " overlaps " + range(a) + " in line " + a.line());
        }
        return table.kind() != RuleTable.Kind.REQUIREMENTS
                && alwaysHolds(a)
                && new Selection(a).covers(new Selection(b))
                && (!hasRange(a) || sameRange(a, b))
                && tell(b, null, "can never hold: line " + a.line() + " holds for all of its cases");
    }

    private boolean tell(RuleTable.Row row, String column, String message) {
        problems.add(table.file(), row.line(), table.id(), column, message);
        return true;
    }

    private static boolean alwaysHolds(RuleTable.Row row) {
        return row.when().isAlways() && row.seasonFrom() == null && row.validFrom() == null && row.validTo() == null;
    }

    private static boolean sameDates(RuleTable.Row a, RuleTable.Row b) {
        return Objects.equals(a.validFrom(), b.validFrom()) && Objects.equals(a.validTo(), b.validTo());
    }

    private static boolean sameSeason(RuleTable.Row a, RuleTable.Row b) {
        return Objects.equals(a.seasonFrom(), b.seasonFrom()) && Objects.equals(a.seasonTo(), b.seasonTo());
    }

    private static Season season(RuleTable.Row row) {
        return new Season(row.seasonFrom(), row.seasonTo());
    }

    private static boolean overlappingSeasons(RuleTable.Row a, RuleTable.Row b) {
        return a.seasonFrom() != null && b.seasonFrom() != null && season(a).overlaps(season(b));
    }

    private static Integer bound(RuleTable.Row row, String column) {
        return (Integer) row.cells().get(column);
    }

    private static boolean hasRange(RuleTable.Row row) {
        return bound(row, "attendanceFrom") != null || bound(row, "attendanceTo") != null;
    }

    private static boolean sameRange(RuleTable.Row a, RuleTable.Row b) {
        return Objects.equals(bound(a, "attendanceFrom"), bound(b, "attendanceFrom"))
                && Objects.equals(bound(a, "attendanceTo"), bound(b, "attendanceTo"));
    }

    private static boolean overlappingRanges(RuleTable.Row a, RuleTable.Row b) {
        return least(a) <= most(b) && least(b) <= most(a);
    }

    private static int least(RuleTable.Row row) {
        return bound(row, "attendanceFrom") == null ? 0 : bound(row, "attendanceFrom");
    }

    private static int most(RuleTable.Row row) {
        return bound(row, "attendanceTo") == null ? Integer.MAX_VALUE : bound(row, "attendanceTo");
    }

    private static String range(RuleTable.Row row) {
        return least(row) + "-" + (bound(row, "attendanceTo") == null ? "" : most(row));
    }

    /** For what a row holds, but for conditions, seasons, dates and ranges. */
    private final class Selection {

        private final RuleTable.Row row;

        Selection(RuleTable.Row row) {
            this.row = row;
        }

        boolean sameAs(Selection other) {
            return covers(other) && other.covers(this);
        }

        boolean covers(Selection other) {
            return row.nearby() == other.row.nearby()
                    && (row.area().isEmpty() || all(row.area(), other.row.area()))
                    && (row.drinkGroups().isEmpty() || all(row.drinkGroups(), other.row.drinkGroups()))
                    && coversDays(row.days(), other.row.days())
                    && TableSchemas.of(table.kind()).columns().stream()
                            .filter(c -> c.selects() && !c.name().startsWith("attendance"))
                            .allMatch(c -> coversCell(c, other));
        }

        private boolean coversCell(TableSchema.Column column, Selection other) {
            Object mine = row.cells().get(column.name());
            Object theirs = other.row.cells().get(column.name());
            return switch (column.type()) {
                case DAYS -> coversDays(list(mine), list(theirs));
                case CODES, GROUPS -> list(mine).isEmpty() || all(list(mine), list(theirs));
                default -> Objects.equals(mine, theirs);
            };
        }

        private boolean all(List<?> mine, List<?> theirs) {
            return !theirs.isEmpty() && Set.copyOf(mine).containsAll(theirs);
        }

        @SuppressWarnings("unchecked")
        private <T> List<T> list(Object cell) {
            return cell == null ? List.of() : (List<T>) cell;
        }

        private boolean coversDays(List<String> mine, List<String> theirs) {
            return Arrays.stream(Day.values()).allMatch(d -> DayKinds.fits(mine, d) || !DayKinds.fits(theirs, d));
        }
    }
}
