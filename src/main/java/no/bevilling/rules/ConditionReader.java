package no.bevilling.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads conditions, and checks that paths exist and values can be. */
final class ConditionReader {

    private ConditionReader() {}

    /** The condition at the key; null when there is none. */
    static Condition read(YamlValue parent, String key) {
        YamlValue value = parent.get(key);
        if (value == null) {
            return null;
        }
        if (value.isMap()) {
            return new Condition(List.of(alternative(value)));
        }
        return new Condition(
                value.elements().stream().map(ConditionReader::alternative).toList());
    }

    private static List<Condition.Test> alternative(YamlValue map) {
        if (!map.isMap()) {
            map.problem("a condition is a map from paths to values");
            return List.of();
        }
        List<Condition.Test> tests = new ArrayList<>();
        for (String path : map.keys()) {
            YamlValue value = map.get(path);
            if (value == null) {
                map.problem("the condition on '" + path + "' is empty");
            } else if (path.equals("localRule")) {
                if (value.has("absent")) {
                    tests.add(test(value.text("absent"), Condition.Operator.LOCAL_ABSENT, List.of()));
                }
                if (value.has("present")) {
                    tests.add(test(value.text("present"), Condition.Operator.LOCAL_PRESENT, List.of()));
                }
                value.done();
            } else {
                test(path, value, tests);
            }
        }
        return tests;
    }

    private static Condition.Test test(String path, Condition.Operator operator, List<String> values) {
        return new Condition.Test(path, operator, values);
    }

    private static void test(String path, YamlValue value, List<Condition.Test> tests) {
        if (!checkPath(path, value)) {
            return;
        }
        if (value.isList()) {
            tests.add(test(path, Condition.Operator.IN, values(path, value)));
        } else if (value.isMap()) {
            if (value.has("not")) {
                tests.add(test(path, Condition.Operator.NOT, values(path, value.get("not"))));
            }
            if (value.has("unless")) {
                tests.add(test(path, Condition.Operator.UNLESS, values(path, value.get("unless"))));
            }
            number(path, value, "atLeast", Condition.Operator.AT_LEAST, tests);
            number(path, value, "atMost", Condition.Operator.AT_MOST, tests);
            near(path, value, "within", Condition.Operator.WITHIN, tests);
            near(path, value, "noneWithin", Condition.Operator.NONE_WITHIN, tests);
            value.done();
        } else if (value.text().equals("PRESENT") || value.text().equals("EMPTY")) {
            tests.add(test(path, Condition.Operator.valueOf(value.text()), List.of()));
        } else {
            value.problem(
                    "a condition is a list of values, { not: […] }, { unless: […] }, { atLeast: 1 }, { atMost: 1 }, PRESENT or EMPTY");
        }
    }

    private static void number(
            String path, YamlValue value, String key, Condition.Operator operator, List<Condition.Test> tests) {
        if (value.has(key)) {
            if (Facts.typeAt(path) != Integer.class) {
                value.problem("'" + key + "' compares whole numbers, which " + path + " is not");
            }
            tests.add(test(path, operator, List.of(String.valueOf(value.get(key).number()))));
        }
    }

    private static void near(
            String path, YamlValue value, String key, Condition.Operator operator, List<Condition.Test> tests) {
        if (!value.has(key)) {
            return;
        }
        if (!path.equals("premises.nearby") || !value.has("of")) {
            value.problem("'" + key + "' is written as premises.nearby: { " + key + ": 150, of: [DWELLING] }");
            return;
        }
        List<String> values = new ArrayList<>();
        values.add(String.valueOf(value.get(key).number()));
        values.addAll(values("premises.nearby[].kind", value.get("of")));
        tests.add(test(path, operator, values));
    }

    /** The values, each of which the path can have. */
    static List<String> values(String path, YamlValue list) {
        List<String> values = list.texts();
        Class<?> type = Facts.typeAt(path);
        if (type != null && type.isEnum()) {
            List<String> constants =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
            for (String value : values) {
                if (!constants.contains(value)) {
                    list.problem("'" + value + "' is not a value of " + path + ": " + String.join(", ", constants));
                }
            }
        } else if (type == Boolean.class && !List.of("true", "false").containsAll(values)) {
            list.problem(path + " is true or false");
        }
        return values;
    }

    static boolean checkPath(String path, YamlValue at) {
        if (Facts.typeAt(path) == null) {
            at.problem("there is no fact '" + path + "'");
            return false;
        }
        return true;
    }
}
