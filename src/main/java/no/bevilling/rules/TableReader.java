package no.bevilling.rules;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.NearbyKind;

/** Reads one table file. */
final class TableReader {

    private TableReader() {}

    static RuleTable read(YamlValue yaml, String layer) {
        String id = yaml.text("id");
        yaml.about(id);
        RuleTable.Kind kind = yaml.oneOf("kind", RuleTable.Kind.class);
        boolean hours = kind == RuleTable.Kind.HOURS;
        RuleTable table = new RuleTable(
                id,
                kind,
                hours ? yaml.text("topic") : yaml.optionalText("topic"),
                hours
                        ? yaml.oneOf("licenceType", LicenceType.class)
                        : yaml.optionalOneOf("licenceType", LicenceType.class),
                yaml.oneOf("source", Criterion.Source.class),
                yaml.texts("law"),
                yaml.texts("plan"),
                yaml.flag("frame"),
                yaml.elements("rows").stream().map(row -> row(row, kind)).toList(),
                layer,
                yaml.file(),
                yaml.line());
        if (table.law().isEmpty() && table.plan().isEmpty()) {
            yaml.problem("a table needs a reference, in law or plan");
        }
        if (table.rows().isEmpty()) {
            yaml.problem("a table needs rows");
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
        if (kind == RuleTable.Kind.HOURS) {
            area = row.manyOf("area", Area.class);
            drinkGroups = groups(row, "drinkGroups");
            days = days(row);
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
                groups,
                combination,
                human,
                nearby,
                metres,
                setting,
                value,
                row.optionalOneOf("source", Criterion.Source.class),
                row.texts("plan"),
                row.line());
        row.done();
        return read;
    }

    private static List<String> days(YamlValue row) {
        List<String> days = row.texts("days");
        Set<String> known = DayKinds.selectors();
        for (String day : days) {
            if (!known.contains(day)) {
                row.problem("'" + day + "' is not a day or a class of days: " + String.join(", ", known));
            }
        }
        return days;
    }

    private static List<Integer> groups(YamlValue row, String key) {
        List<Integer> groups = row.elements(key).stream().map(YamlValue::number).toList();
        if (groups.stream().anyMatch(g -> g < 1 || g > 3)) {
            row.problem(key + " holds 1, 2 and 3 only");
        }
        return groups;
    }

    private static ClockTime time(YamlValue row, String key) {
        try {
            return ClockTime.parse(row.text(key));
        } catch (IllegalArgumentException e) {
            row.problem("'" + key + "' " + e.getMessage());
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
