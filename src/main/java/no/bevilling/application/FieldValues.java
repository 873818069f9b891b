package no.bevilling.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the fields of a page, by path: as stored, or as just typed. Never an identity number. */
public final class FieldValues {
    private final Map<String, List<String>> values;

    private FieldValues(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The fields as they are stored. */
    public static FieldValues stored(ApplicationForm answers, ObjectMapper json) {
        Map<String, List<String>> values = new HashMap<>();
        flatten("", json.valueToTree(answers), values);
        return new FieldValues(values);
    }

    /** The numbers that planners of events begin with, in the fields of the page that sets them. */
    static FieldValues begin(DrinkAssumptions assumptions) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("servingsPerGuestHour", List.of(comma(assumptions.servingsPerGuestHour())));
        for (int group = 1; group <= 3; group++) {
            values.put("shareGroup" + group, List.of(comma(assumptions.shares().get(group))));
            values.put("litresGroup" + group, List.of(comma(assumptions.litres().get(group))));
        }
        return new FieldValues(values);
    }

    private static String comma(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** The fields as they were just typed. */
    public static FieldValues typed(MultivaluedMap<String, String> form) {
        Map<String, List<String>> values = new HashMap<>();
        form.forEach((name, typed) -> {
            if (!name.endsWith("dentityNumber")) {
                values.put(name, List.copyOf(typed));
            }
        });
        return new FieldValues(values);
    }

    /** These, and more where nothing stands yet. */
    FieldValues with(Map<String, String> more) {
        Map<String, List<String>> all = new HashMap<>(values);
        more.forEach((path, value) -> all.putIfAbsent(path, List.of(value)));
        return new FieldValues(all);
    }

    private static void flatten(String path, JsonNode node, Map<String, List<String>> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isContainerNode()) {
                    flatten(path + "[" + i + "]", node.get(i), values);
                } else {
                    values.computeIfAbsent(path, p -> new ArrayList<>())
                            .add(node.get(i).asText());
                }
            }
        } else if (!node.isNull()) {
            values.put(path, List.of(node.isNumber() ? node.decimalValue().toPlainString() : node.asText()));
        }
    }

    /** The value of a field; empty where there is none. */
    public String get(String path) {
        List<String> found = values.getOrDefault(path, List.of());
        return found.isEmpty() ? "" : found.get(0);
    }

    /** A day of every year as people write it, 1.5.; stored as MM-DD. */
    public String dayMonth(String path) {
        String value = get(path);
        return value.matches("\\d{2}-\\d{2}")
                ? Integer.parseInt(value.substring(3)) + "." + Integer.parseInt(value.substring(0, 2)) + "."
                : value;
    }

    /** All values of a field, of check boxes for example. */
    public List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** All values of a field, with commas: the drink groups that one radio button stands for. */
    public String joined(String path) {
        return String.join(",", all(path));
    }

    /** The value of a field, or {@code stored} where nothing stands in it. */
    public String or(String path, Object stored) {
        String value = get(path);
        return value.isEmpty() && stored != null ? stored.toString() : value;
    }

    public boolean is(String path, String value) {
        return all(path).contains(value);
    }
}
