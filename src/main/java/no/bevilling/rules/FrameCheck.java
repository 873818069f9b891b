package no.bevilling.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;

/** No table of hours has a hole, and no local one steps outside the statutory frame. */
final class FrameCheck {

    /** The national parameter with the most an ambulatory licence may cost. */
    private static final String AMBULATORY_MOST = "fee-ambulatory-maximum";

    private final RuleBase base;
    private final Problems problems;
    private final Facts nothingKnown = new Facts(new CheckRequest(null, null, null, null, null, null, null, null));

    FrameCheck(RuleBase base, Problems problems) {
        this.base = base;
        this.problems = problems;
    }

    void check() {
        for (Layer layer : base.layers()) {
            for (RuleTable table : layer.tables()) {
                if (table.kind() == RuleTable.Kind.EVENT_FEES) {
                    ambulatoryFees(table);
                }
                if (table.kind() == RuleTable.Kind.STATEMENTS) {
                    new StatementFrame(base, problems).check(layer, table);
                }
                if (table.kind() == RuleTable.Kind.HOURS) {
                    holes(table);
                    if (layer.level() != Layer.Level.NATIONAL) {
                        insideFrame(table);
                    }
                }
            }
        }
    }

    /** A fee for ambulatory licences alone is at most the regulation's, where the rate of its first day is known. */
    private void ambulatoryFees(RuleTable table) {
        DatedParameter most = base.parameters().get(AMBULATORY_MOST);
        LocalDate start = CatalogueCheck.start(base, table);
        for (RuleTable.Row row : table.rows()) {
            boolean ambulatory = List.of("AMBULATORY").equals(row.cells().get("kinds"));
            LocalDate on = row.validFrom() != null && row.validFrom().isAfter(start) ? row.validFrom() : start;
            if (most == null || !ambulatory || !(most.on(on) instanceof Number limit)) {
                continue;
            }
            BigDecimal amount = (BigDecimal) row.cells().get("amount");
            if (amount != null && amount.compareTo(new BigDecimal(limit.toString())) > 0) {
                problems.add(
                        table.file(),
                        row.line(),
                        table.id(),
                        "amount",
                        "outside the statutory frame: " + amount.toPlainString() + " kroner on " + on
                                + ", the regulation allows at most " + limit + " (alkoholforskriften § 6-2)");
            }
        }
    }

    private static List<Integer> groups(RuleTable.Row row) {
        return row.drinkGroups().isEmpty() ? List.of(1, 2, 3) : row.drinkGroups();
    }

    private static List<Area> areas(RuleTable table) {
        return table.licenceType() == LicenceType.SALE ? List.of(Area.INDOOR) : List.of(Area.values());
    }

    private void holes(RuleTable table) {
        TablePicker picker = new TablePicker(nothingKnown, base, CatalogueCheck.start(base, table));
        Set<Integer> named = new LinkedHashSet<>();
        table.rows().forEach(row -> named.addAll(groups(row)));
        for (Area area : areas(table)) {
            for (int group : named) {
                for (Day day : Day.values()) {
                    List<RuleTable.Row> rows =
                            picker.hours(table, area, group, day).rows();
                    RuleTable.Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
                    if (last == null || !last.when().isAlways() || last.seasonFrom() != null) {
                        problems.add(
                                table.file(),
                                table.line(),
                                table.id(),
                                "no row holds without asking a fact for " + area + ", group " + group + ", " + day);
                        return;
                    }
                }
            }
        }
    }

    private void insideFrame(RuleTable table) {
        List<RuleTable> frames = base.frames(table.licenceType(), table.topic());
        if (frames.isEmpty()) {
            problems.add(
                    table.file(),
                    table.line(),
                    table.id(),
                    "the law has no frame for the topic '" + table.topic() + "'");
        }
        LocalDate start = CatalogueCheck.start(base, table);
        for (RuleTable.Row row : table.rows()) {
            for (RuleTable frame : frames) {
                for (LocalDate on : days(row, frame, start)) {
                    inside(table, row, frame, new TablePicker(nothingKnown, base, on));
                }
            }
        }
    }

    /**
     * The days on which a row is held against a frame: its first, the day after a frame's row that holds then has ended,
     * and for a row with dates of its own every day on which the frame changes while it holds, as when a temporary act
     * ends.
     */
    private static Set<LocalDate> days(RuleTable.Row row, RuleTable frame, LocalDate start) {
        Set<LocalDate> days = new LinkedHashSet<>();
        LocalDate first = row.validFrom() != null && row.validFrom().isAfter(start) ? row.validFrom() : start;
        days.add(first);
        for (RuleTable.Row limit : frame.rows()) {
            boolean ends = limit.inForce(first) && limit.validTo() != null;
            if (ends && row.inForce(limit.validTo().plusDays(1))) {
                days.add(limit.validTo().plusDays(1));
            }
        }
        if (row.validFrom() != null || row.validTo() != null) {
            for (RuleTable.Row limit : frame.rows()) {
                if (limit.validFrom() != null) {
                    days.add(limit.validFrom());
                }
                if (limit.validTo() != null) {
                    days.add(limit.validTo().plusDays(1));
                }
            }
            days.removeIf(day -> !row.inForce(day) || day.isBefore(start));
        }
        return days;
    }

    private void inside(RuleTable table, RuleTable.Row row, RuleTable frame, TablePicker picker) {
        if (row.closed()) {
            return;
        }
        for (int group : groups(row)) {
            for (Day day : Day.values()) {
                Area area = row.area().isEmpty() ? null : row.area().get(0);
                List<RuleTable.Row> limits = DayKinds.fits(row.days(), day) && isReached(table, row, area, group, day)
                        ? picker.hours(frame, area, group, day).rows()
                        : List.of();
                boolean fits = limits.isEmpty()
                        || limits.stream().anyMatch(l -> !l.closed() && row.from() >= l.from() && row.to() <= l.to());
                if (!fits) {
                    RuleTable.Row limit = limits.get(limits.size() - 1);
                    String allowed = limit.closed()
                            ? "nothing"
                            : ClockTime.text(limit.from()) + "-" + ClockTime.text(limit.to());
                    problems.add(
                            table.file(),
                            row.line(),
                            table.id(),
                            "outside the statutory frame: group " + group + " on " + day + " "
                                    + ClockTime.text(row.from()) + "-" + ClockTime.text(row.to()) + ", the law allows "
                                    + allowed + " (" + String.join(", ", frame.law()) + ")");
                    return;
                }
            }
        }
    }

    /** Whether an earlier row without conditions takes the day away from this one. */
    private static boolean isReached(RuleTable table, RuleTable.Row row, Area area, int group, Day day) {
        for (RuleTable.Row earlier : table.rows()) {
            if (earlier == row) {
                return true;
            }
            boolean takes = earlier.when().isAlways()
                    && earlier.seasonFrom() == null
                    && earlier.validFrom() == null
                    && earlier.validTo() == null
                    && (earlier.area().isEmpty() || earlier.area().contains(area))
                    && groups(earlier).contains(group)
                    && DayKinds.fits(earlier.days(), day);
            if (takes) {
                return false;
            }
        }
        return true;
    }
}
