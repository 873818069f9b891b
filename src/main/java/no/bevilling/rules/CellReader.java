package no.bevilling.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the cells of a row as its table's schema describes them. */
final class CellReader {

    private static final Pattern KRONER = Pattern.compile("\\d{1,7}(\\.\\d{2})?");

    private CellReader() {}

    /** The typed cells by column: texts, lists, whole numbers, minutes after midnight, amounts, days of the year. */
    static Map<String, Object> read(YamlValue row, TableSchema schema) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (TableSchema.Column column : schema.columns()) {
            if (TableReader.READS.contains(column.name())) {
                continue;
            }
            YamlValue cell = row.get(column.name());
            if (cell != null) {
                cells.put(column.name(), cell(cell, column));
            } else if (column.required()) {
                row.problem("the column '" + column.name() + "' is empty; it needs " + allowed(column));
            }
        }
        range(row, cells);
        return cells;
    }

    private static Object cell(YamlValue cell, TableSchema.Column column) {
        return switch (column.type()) {
            case CODE -> code(cell, column);
            case CODES -> cell.elements().stream().map(e -> code(e, column)).toList();
            case GROUPS -> groups(cell);
            case DAYS -> days(cell);
            case TIME -> time(cell);
            case NUMBER -> number(cell, column);
            case MONEY -> money(cell);
            case MONTH_DAY -> monthDay(cell);
            case FLAG -> flag(cell);
            default -> cell.text();
        };
    }

    private static String code(YamlValue cell, TableSchema.Column column) {
        String code = cell.text();
        if (!column.values().contains(code)) {
            cell.problem("'" + code + "' must be " + allowed(column));
        }
        return code;
    }

    private static String allowed(TableSchema.Column column) {
        return switch (column.type()) {
            case CODE, CODES -> "one of " + String.join(", ", column.values());
            case NUMBER -> "a whole number from " + column.least() + " to " + column.most();
            case MONEY -> "an amount in kroner as \"1500\" or \"1500.50\"";
            case TIME -> "a time as \"HH:mm\"";
            case MONTH_DAY -> "a month and a day as \"02-15\"";
            default -> "a value";
        };
    }

    static List<Integer> groups(YamlValue cell) {
        List<Integer> groups = cell.elements().stream().map(YamlValue::number).toList();
        if (groups.stream().anyMatch(g -> g < 1 || g > 3)) {
            cell.problem("the drink groups are 1, 2 and 3 only");
        }
        return groups;
    }

    static List<String> days(YamlValue cell) {
        List<String> days = cell.elements().stream().map(YamlValue::text).toList();
        for (String day : days) {
            if (!DayKinds.selectors().contains(day)) {
                cell.problem(
                        "'" + day + "' is not a day or a class of days: " + String.join(", ", DayKinds.selectors()));
            }
        }
        return days;
    }

    private static Integer time(YamlValue cell) {
        try {
            return ClockTime.parse(cell.text()).minutes();
        } catch (IllegalArgumentException e) {
            cell.problem(e.getMessage());
            return 0;
        }
    }

    private static Integer number(YamlValue cell, TableSchema.Column column) {
        Integer number = cell.number();
        if (number < column.least() || number > column.most()) {
            cell.problem(number + " must be " + allowed(column));
        }
        return number;
    }

    private static BigDecimal money(YamlValue cell) {
        String text = cell.text();
        if (!KRONER.matcher(text).matches()) {
            cell.problem("'" + text + "' must be an amount in kroner as \"1500\" or \"1500.50\"");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    private static MonthDay monthDay(YamlValue cell) {
        try {
            return MonthDay.parse("--" + cell.text());
        } catch (DateTimeException e) {
            cell.problem("'" + cell.text() + "' must be an existing month and day as \"02-15\"");
            return MonthDay.of(1, 1);
        }
    }

    private static Boolean flag(YamlValue cell) {
        if (!List.of("true", "false").contains(cell.text())) {
            cell.problem("must be true or false");
        }
        return cell.text().equals("true");
    }

    private static void range(YamlValue row, Map<String, Object> cells) {
        if (cells.get("attendanceFrom") instanceof Integer from
                && cells.get("attendanceTo") instanceof Integer to
                && from > to) {
            row.problem("attendanceFrom " + from + " is more than attendanceTo " + to);
        }
    }
}
