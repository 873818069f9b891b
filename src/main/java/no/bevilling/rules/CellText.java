package no.bevilling.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Cells of tables as text in a spreadsheet, and back to the value that stands in the table's file. */
final class CellText {

    private static final Pattern SEASON = Pattern.compile("(\\d\\d-\\d\\d)\\s*[–/]\\s*(\\d\\d-\\d\\d)");
    private static final Pattern DEPARTURE = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");
    private static final Pattern MONEY = Pattern.compile("\\d{1,7}([.,]\\d{2})?");

    private CellText() {}

    /** The text of a value; the empty text for none. */
    static String write(TableSchema.Column column, Object value) {
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case CODES, DAYS -> join(value, ", ");
            case GROUPS -> join(value, ", ");
            case REFERENCES -> join(value, "; ");
            case SEASON -> ((Map<?, ?>) value).get("from") + " – " + ((Map<?, ?>) value).get("to");
            case DEPARTURE -> ((Map<?, ?>) value).get("before") + " / " + ((Map<?, ?>) value).get("after");
            case CONDITION -> flow(value);
            default -> String.valueOf(value);
        };
    }

    private static String join(Object list, String by) {
        return list instanceof List<?> l
                ? l.stream().map(String::valueOf).collect(Collectors.joining(by))
                : String.valueOf(list);
    }

    private static String flow(Object value) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.FLOW);
        options.setWidth(100_000);
        return new Yaml(options).dump(value).strip();
    }

    /**
     * The value of a text that is not empty.
     *
     * @throws IllegalArgumentException when the column does not take such a text
     */
    static Object read(TableSchema.Column column, String text) {
        return switch (column.type()) {
            case CODE -> code(column, text);
            case CODES -> split(text, "[,;]").stream().map(t -> code(column, t)).toList();
            case DAYS -> split(text, "[,;]").stream().map(CellText::day).toList();
            case GROUPS -> split(text, "[,;]").stream().map(CellText::group).toList();
            case REFERENCES -> split(text, ";");
            case TIME -> ClockTime.parse(text).toString();
            case NUMBER -> number(column, text);
            case MONEY -> money(text);
            case FLAG -> flag(text);
            case DATE -> date(text);
            case MONTH_DAY -> monthDay(text);
            case SEASON -> season(text);
            case DEPARTURE -> departure(text);
            case CONDITION -> condition(text);
            case SCALAR -> scalar(text);
            case TEXT, LANGUAGES, SETTING_NAME -> text;
        };
    }

    private static List<String> split(String text, String by) {
        return Arrays.stream(text.split(by))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static String code(TableSchema.Column column, String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return require(column.values().contains(code), code);
    }

    private static String day(String text) {
        String day = text.toUpperCase(Locale.ROOT);
        return require(DayKinds.selectors().contains(day), day);
    }

    private static Integer group(String text) {
        return Integer.valueOf(require(text.matches("[123]"), text));
    }

    private static Integer number(TableSchema.Column column, String text) {
        int number = Integer.parseInt(text);
        require(number >= column.least() && number <= column.most(), text);
        return number;
    }

    private static String money(String text) {
        return require(MONEY.matcher(text).matches(), text).replace(',', '.');
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "ja", "yes", "x" -> true;
            case "false", "nei", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String date(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static String monthDay(String text) {
        try {
            MonthDay.parse("--" + text);
            return text;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Map<String, Object> season(String text) {
        Matcher season = SEASON.matcher(text.replace(" - ", "/"));
        require(season.matches(), text);
        return pair("from", monthDay(season.group(1)), "to", monthDay(season.group(2)));
    }

    private static Map<String, Object> departure(String text) {
        Matcher departure = DEPARTURE.matcher(text);
        require(departure.matches(), text);
        return pair("before", Integer.valueOf(departure.group(1)), "after", Integer.valueOf(departure.group(2)));
    }

    private static Map<String, Object> pair(String first, Object one, String second, Object other) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(first, one);
        pair.put(second, other);
        return pair;
    }

    private static Object condition(String text) {
        Problems problems = new Problems();
        YamlValue yaml = YamlValue.file("cell", text.getBytes(StandardCharsets.UTF_8), problems);
        require(yaml != null && !yaml.isText(), text);
        Object plain = yaml.plain();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("when", plain);
        try {
            byte[] again = new ObjectMapper().writeValueAsBytes(row);
            ConditionReader.read(YamlValue.file("cell", again, problems), "when");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
        require(problems.all().isEmpty(), text);
        return plain;
    }

    private static Object scalar(String text) {
        if (text.matches("-?\\d{1,15}")) {
            return Long.valueOf(text);
        }
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
    }

    private static String require(boolean holds, String text) {
        if (!holds) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
