package no.bevilling.rules;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.NearbyKind;

/** Reads one table file. */
final class TableReader {

    /** The columns that this class reads itself, of every kind. */
    static final Set<String> READS = Set.of("when", "validFrom", "validTo", "source", "plan");

    private static final Set<RuleTable.Kind> DESCRIBED =
            EnumSet.range(RuleTable.Kind.CAPS, RuleTable.Kind.INSPECTION_SHARE);
    private static final int MOST_ROWS = 1000;

    private TableReader() {}

    static RuleTable read(YamlValue yaml, String layer) {
        String id = yaml.text("id");
        yaml.about(id);
        RuleTable.Kind kind = yaml.oneOf("kind", RuleTable.Kind.class);
        boolean hours = kind == RuleTable.Kind.HOURS;
        boolean described = kind != null && DESCRIBED.contains(kind);
        RuleTable table = new RuleTable(
                id,
                kind,
                hours ? yaml.text("topic") : described ? kind.topic() : yaml.optionalText("topic"),
                hours
                        ? yaml.oneOf("licenceType", LicenceType.class)
                        : yaml.optionalOneOf("licenceType", LicenceType.class),
                yaml.oneOf("source", Criterion.Source.class),
                yaml.texts("law"),
                yaml.texts("plan"),
                yaml.flag("frame"),
                yaml.elements("rows").stream()
                        .limit(MOST_ROWS)
                        .map(row -> row(row.row(), kind))
                        .toList(),
                layer,
                yaml.file(),
                yaml.line());
        if (table.law().isEmpty() && table.plan().isEmpty()) {
            yaml.problem("a table needs a reference, in law or plan");
        }
        if (table.rows().isEmpty()) {
            yaml.problem("a table needs rows");
        }
        if (yaml.elements("rows").size() > MOST_ROWS) {
            yaml.problem("a table has at most " + MOST_ROWS + " rows; this has "
                    + yaml.elements("rows").size());
        }
        yaml.done();
        return table;
    }

    private static RuleTable.Row row(YamlValue row, RuleTable.Kind kind) {
        Condition when = ConditionReader.read(row, "when");
        List<Area> area = List.of();
        List<Integer> drinkGroups = List.of();
        List<String> days = List.of();
        MonthDay seasonFrom = null;
        MonthDay seasonTo = null;
        int from = 0;
        int to = 0;
        boolean closed = false;
        RuleTable.Departure departure = null;
        if (kind == RuleTable.Kind.HOURS) {
            area = row.manyOf("area", Area.class);
            drinkGroups = groups(row, "drinkGroups");
            days = row.has("days") ? CellReader.days(row.get("days")) : List.of();
            departure = departure(row);
            YamlValue season = row.get("season");
            if (season != null) {
                seasonFrom = monthDay(season, "from");
                seasonTo = monthDay(season, "to");
                season.done();
            }
            closed = row.flag("closed");
            if (closed && (row.has("from") || row.has("to"))) {
                row.problem("a row is closed or has hours, not both");
            }
            if (!closed) {
                ClockTime start = time(row, "from");
                from = start.minutes();
                to = time(row, "to").endingAfter(start);
            }
        }
        Text human = null;
        List<Integer> groups = List.of();
        List<Integer> combination = List.of();
        if (kind == RuleTable.Kind.GROUPS) {
            human = row.has("human") ? row.get("human").languages() : null;
            groups = groups(row, "groups");
            combination = groups(row, "combination");
            if (human == null && groups.isEmpty() && combination.isEmpty()) {
                row.problem("a row needs groups, a combination or human");
            }
        }
        NearbyKind nearby = null;
        Integer metres = null;
        String setting = null;
        if (kind == RuleTable.Kind.DISTANCES) {
            nearby = row.oneOf("nearby", NearbyKind.class);
            metres = row.has("metres") ? row.get("metres").number() : null;
            setting = row.optionalText("setting");
            human = row.optionalLanguages("human");
            if ((metres == null) == (setting == null)) {
                row.problem("a row needs metres or a setting");
            }
        }
        Object value = null;
        if (kind == RuleTable.Kind.VALUES) {
            value = row.has("value") ? row.get("value").scalar() : null;
            if (value == null) {
                row.problem("'value' is missing");
            }
        }
        RuleTable.Row read = new RuleTable.Row(
                area,
                drinkGroups,
                days,
                seasonFrom,
                seasonTo,
                when == null ? Condition.ALWAYS : when,
                row.optionalDate("validFrom"),
                row.optionalDate("validTo"),
                from,
                to,
                closed,
                departure,
                groups,
                combination,
                human,
                nearby,
                metres,
                setting,
                value,
                row.optionalOneOf("source", Criterion.Source.class),
                row.texts("plan"),
                kind != null && DESCRIBED.contains(kind) ? CellReader.read(row, TableSchemas.of(kind)) : Map.of(),
                row.line());
        row.done();
        if (read.validFrom() != null && read.validTo() != null && read.validTo().isBefore(read.validFrom())) {
            row.problem("validTo is before validFrom");
        }
        return read;
    }

    private static RuleTable.Departure departure(YamlValue row) {
        YamlValue departure = row.get("departure");
        if (departure == null) {
            return null;
        }
        RuleTable.Departure read = new RuleTable.Departure(minutes(departure, "before"), minutes(departure, "after"));
        departure.done();
        return read;
    }

    private static int minutes(YamlValue departure, String key) {
        int minutes = departure.has(key) ? departure.get(key).number() : -1;
        if (minutes < 0 || minutes > ClockTime.DAY) {
            departure.problem("'" + key + "' must be a whole number of minutes from 0 to " + ClockTime.DAY);
        }
        return minutes;
    }

    private static List<Integer> groups(YamlValue row, String key) {
        return row.has(key) ? CellReader.groups(row.get(key)) : List.of();
    }

    private static ClockTime time(YamlValue row, String key) {
        try {
            return ClockTime.parse(row.text(key));
        } catch (IllegalArgumentException e) {
            (row.has(key) ? row.get(key) : row).problem("'" + key + "' " + e.getMessage());
            return new ClockTime(0);
        }
    }

    private static MonthDay monthDay(YamlValue season, String key) {
        try {
            return MonthDay.parse("--" + season.text(key));
        } catch (DateTimeException e) {
            season.problem("'" + key + "' must be a month and a day as \"05-01\"");
            return MonthDay.of(1, 1);
        }
    }
}
