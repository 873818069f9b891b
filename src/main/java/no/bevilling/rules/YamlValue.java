package no.bevilling.rules;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file that knows its line. Reading is strict: whoever reads a map asks for its keys by name, and
 * {@link #done} reports the ones nobody asked for. What is wrong goes to the problems, and the reader gets an empty value.
 */
final class YamlValue {

    private final Node node;
    private final String file;
    private final Problems problems;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private String about;
    private final String column;
    private boolean isRow;

    private YamlValue(Node node, String file, Problems problems, String about) {
        this(node, file, problems, about, null);
    }

    private YamlValue(Node node, String file, Problems problems, String about, String column) {
        this.column = column;
        this.node = node;
        this.file = file;
        this.problems = problems;
        this.about = about;
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode s ? s.getValue() : "?";
                if (keys.put(key, tuple.getValueNode()) != null) {
                    problem(tuple.getKeyNode(), "the key '" + key + "' stands twice");
                }
            }
        }
    }

    /** The whole file, or null when it cannot be read as YAML. */
    static YamlValue file(String file, byte[] bytes, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(2_000_000);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                problems.add(file, 0, null, "the file is empty");
                return null;
            }
            plain(root, file, problems, 0);
            return problems.all().stream().anyMatch(p -> p.file().equals(file))
                    ? null
                    : new YamlValue(root, file, problems, null);
        } catch (CharacterCodingException e) {
            problems.add(file, 0, null, "the file is not UTF-8");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.add(file, line, null, "not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            problems.add(file, 0, null, "not YAML: " + e.getMessage());
        }
        return null;
    }

    private static void plain(Node node, String file, Problems problems, int depth) {
        int line = node.getStartMark().getLine() + 1;
        if (node.getAnchor() != null || depth > 20) {
            problems.add(file, line, null, "anchors and aliases are not allowed");
            return;
        }
        if (!node.getTag().startsWith(Tag.PREFIX) || node.getTag().equals(Tag.BINARY)) {
            problems.add(file, line, null, "tags are not allowed");
        }
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                plain(tuple.getKeyNode(), file, problems, depth + 1);
                plain(tuple.getValueNode(), file, problems, depth + 1);
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(n -> plain(n, file, problems, depth + 1));
        }
    }

    String file() {
        return file;
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** Names the criterion (table, parameter, case) that problems from here on are about. */
    YamlValue about(String id) {
        about = id;
        return this;
    }

    /** Says that this is a row of a table: problems with its values name their column. */
    YamlValue row() {
        isRow = true;
        return this;
    }

    void problem(String message) {
        problem(node, message);
    }

    private void problem(Node at, String message) {
        problems.add(file, at.getStartMark().getLine() + 1, about, column, message);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    Set<String> keys() {
        asked.addAll(keys.keySet());
        return keys.keySet();
    }

    boolean has(String key) {
        asked.add(key);
        Node value = keys.get(key);
        return value != null && !value.getTag().equals(Tag.NULL);
    }

    /** The value of a key, or null when it is absent or null. */
    YamlValue get(String key) {
        return has(key) ? new YamlValue(keys.get(key), file, problems, about, isRow ? key : column) : null;
    }

    private YamlValue required(String key) {
        YamlValue value = get(key);
        if (value == null) {
            problem("'" + key + "' is missing");
        }
        return value;
    }

    /** Reports every key that nobody asked for. */
    void done() {
        for (Map.Entry<String, Node> entry : keys.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                int at = entry.getValue().getStartMark().getLine() + 1;
                problems.add(
                        file, at, about, isRow ? entry.getKey() : column, "unknown field '" + entry.getKey() + "'");
            }
        }
    }

    /** The elements of a list; a problem and none when it is not a list. */
    List<YamlValue> elements() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(n -> new YamlValue(n, file, problems, about, column))
                    .toList();
        }
        problem("must be a list");
        return List.of();
    }

    List<YamlValue> elements(String key) {
        YamlValue value = get(key);
        return value == null ? List.of() : value.elements();
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem("must be a text");
        return "";
    }

    String text(String key) {
        YamlValue value = required(key);
        return value == null ? "" : value.text();
    }

    String optionalText(String key) {
        YamlValue value = get(key);
        return value == null ? null : value.text();
    }

    List<String> texts() {
        return isText()
                ? List.of(text())
                : elements().stream().map(YamlValue::text).toList();
    }

    List<String> texts(String key) {
        return elements(key).stream().map(YamlValue::text).toList();
    }

    boolean flag(String key) {
        YamlValue value = get(key);
        if (value == null) {
            return false;
        }
        if (!value.text().equals("true") && !value.text().equals("false")) {
            value.problem("must be true or false");
        }
        return value.text().equals("true");
    }

    Integer number() {
        try {
            return Integer.valueOf(text());
        } catch (NumberFormatException e) {
            problem("must be a whole number");
            return 0;
        }
    }

    LocalDate date(String key) {
        YamlValue value = required(key);
        return value == null ? LocalDate.EPOCH : value.date();
    }

    LocalDate optionalDate(String key) {
        YamlValue value = get(key);
        return value == null ? null : value.date();
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            problem("must be an existing date as YYYY-MM-DD");
            return LocalDate.EPOCH;
        }
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        YamlValue value = required(key);
        return value == null ? null : value.oneOf(type);
    }

    <E extends Enum<E>> E optionalOneOf(String key, Class<E> type) {
        YamlValue value = get(key);
        return value == null ? null : value.oneOf(type);
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        problem("'" + text + "' must be one of " + Arrays.toString(type.getEnumConstants()));
        return null;
    }

    <E extends Enum<E>> List<E> manyOf(String key, Class<E> type) {
        List<E> all = new ArrayList<>();
        for (YamlValue value : elements(key)) {
            E constant = value.oneOf(type);
            if (constant != null) {
                all.add(constant);
            }
        }
        return all;
    }

    /** A text in all three languages, or as old layers have it one text for all; null where there is none. */
    Text optionalLanguages(String key) {
        YamlValue value = get(key);
        if (value == null) {
            return null;
        }
        return value.isMap() ? value.languages() : new Text(value.text(), value.text(), value.text());
    }

    /** A text in all three languages. */
    Text languages(String key) {
        YamlValue value = required(key);
        return value == null ? new Text("", "", "") : value.languages();
    }

    Text languages() {
        if (!isMap()) {
            problem("must be given in nb, nn and en");
            return new Text("", "", "");
        }
        Text text = new Text(language("nb"), language("nn"), language("en"));
        done();
        return text;
    }

    private String language(String key) {
        String text = text(key);
        if (has(key) && text.isBlank()) {
            problem("the language '" + key + "' is empty");
        }
        return text;
    }

    /** Whole number, true or false, date or text, as YAML reads it. */
    Object scalar() {
        Tag tag = node.getTag();
        if (tag.equals(Tag.INT)) {
            return number().longValue();
        }
        if (tag.equals(Tag.BOOL)) {
            return text().equals("true");
        }
        if (tag.equals(Tag.TIMESTAMP)) {
            return date();
        }
        if (tag.equals(Tag.FLOAT)) {
            problem("write a decimal as a text");
        }
        return text();
    }

    /** Everything below as plain maps, lists and scalars. */
    Object plain() {
        if (isMap()) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (String key : keys()) {
                YamlValue value = get(key);
                map.put(key, value == null ? null : value.plain());
            }
            return map;
        }
        if (isList()) {
            return elements().stream().map(YamlValue::plain).toList();
        }
        return node.getTag().equals(Tag.TIMESTAMP) ? text() : scalar();
    }
}
