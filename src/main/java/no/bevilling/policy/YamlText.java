package no.bevilling.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A file of a layer in which single values are changed: everything else, remarks included, stands as it was written.
 * Paths are keys (text) and positions in lists (numbers, from 0). Immutable.
 */
final class YamlText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final Node root;

    private YamlText(String text, Node root) {
        this.text = text;
        this.root = root;
    }

    /** @throws IllegalArgumentException when it is not YAML */
    static YamlText of(byte[] bytes) {
        return of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException when it is not YAML */
    static YamlText of(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        try {
            return new YamlText(text, new Yaml(options).compose(new StringReader(text)));
        } catch (YAMLException e) {
            throw new IllegalArgumentException("Not YAML", e);
        }
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A text as it is written in a file. */
    static String quoted(String value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Texts as a list is written in a file. */
    static String quoted(List<String> values) {
        return "[" + String.join(", ", values.stream().map(YamlText::quoted).toList()) + "]";
    }

    private Node at(Object... path) {
        Node node = root;
        for (Object step : path) {
            if (step instanceof String key && node instanceof MappingNode map) {
                node = map.getValue().stream()
                        .filter(t -> t.getKeyNode() instanceof ScalarNode s
                                && s.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                        .orElse(null);
            } else if (step instanceof Integer index
                    && node instanceof SequenceNode list
                    && index < list.getValue().size()) {
                node = list.getValue().get(index);
            } else {
                return null;
            }
        }
        return node == null || node.getTag().equals(Tag.NULL) ? null : node;
    }

    boolean has(Object... path) {
        return at(path) != null;
    }

    /** The text of a value; empty where there is none, or a list or map. */
    String value(Object... path) {
        return at(path) instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The texts of a list. */
    List<String> values(Object... path) {
        return at(path) instanceof SequenceNode list
                ? list.getValue().stream()
                        .map(n -> n instanceof ScalarNode s ? s.getValue() : "")
                        .toList()
                : List.of();
    }

    /** How long a list is; 0 where there is none. */
    int size(Object... path) {
        return at(path) instanceof SequenceNode list ? list.getValue().size() : 0;
    }

    /** The keys of a map, in their order. */
    List<String> keys(Object... path) {
        return at(path) instanceof MappingNode map
                ? map.getValue().stream()
                        .map(t -> t.getKeyNode() instanceof ScalarNode s ? s.getValue() : "")
                        .toList()
                : List.of();
    }

    boolean isMap(Object... path) {
        return at(path) instanceof MappingNode;
    }

    /** Where in a list the map with this id stands. */
    Optional<Integer> position(String id) {
        for (int i = 0; i < size(); i++) {
            if (value(i, "id").equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A value in one line, as it can be written into a file again. */
    String oneLine(Object... path) {
        Node node = at(path);
        return node == null ? "" : flow(node);
    }

    private static String flow(Node node) {
        if (node instanceof MappingNode map) {
            Map<String, String> all = new LinkedHashMap<>();
            map.getValue().forEach(t -> all.put(flow(t.getKeyNode()), flow(t.getValueNode())));
            List<String> entries = new ArrayList<>();
            all.forEach((key, value) -> entries.add(key + ": " + value));
            return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
        }
        if (node instanceof SequenceNode list) {
            return "["
                    + String.join(
                            ", ", list.getValue().stream().map(YamlText::flow).toList()) + "]";
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.isPlain() ? scalar.getValue() : quoted(scalar.getValue());
    }

    /** With another value in the place of the one at the path; where there is none, in the map that must be there. */
    YamlText with(String written, Object... path) {
        Node there = nullOrAt(path);
        if (there != null) {
            return replace(start(there), end(there), written);
        }
        Object[] above = java.util.Arrays.copyOf(path, path.length - 1);
        String key = String.valueOf(path[path.length - 1]);
        if (!(at(above) instanceof MappingNode map) || map.getValue().isEmpty()) {
            throw new IllegalArgumentException("There is no map for " + key);
        }
        NodeTuple first = map.getValue().get(0);
        boolean flow = map.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
        int after = end(first.getValueNode());
        String indent = " ".repeat(first.getKeyNode().getStartMark().getColumn());
        return replace(after, after, (flow ? ", " : "\n" + indent) + key + ": " + written);
    }

    private Node nullOrAt(Object... path) {
        Node above = at(java.util.Arrays.copyOf(path, path.length - 1));
        Object last = path[path.length - 1];
        if (above instanceof MappingNode map) {
            return map.getValue().stream()
                    .filter(t -> t.getKeyNode() instanceof ScalarNode s
                            && s.getValue().equals(last))
                    .map(NodeTuple::getValueNode)
                    .findFirst()
                    .orElse(null);
        }
        return at(path);
    }

    /** With another block in the place of an element of the list that the file is. */
    YamlText withElement(int index, String block) {
        Node element = at(index);
        String indent = " ".repeat(element.getStartMark().getColumn());
        return replace(start(element), end(element), block.strip().replace("\n", "\n" + indent));
    }

    /** With one element more at the end of the list that the file is. */
    YamlText withMore(String block) {
        String before = text.isBlank() ? "" : text.stripTrailing() + "\n\n";
        return of(before + "- " + block.strip().replace("\n", "\n  ") + "\n");
    }

    /** Without an element of the list that the file is; the file is empty when it was the last. */
    YamlText without(int index) {
        Node element = at(index);
        int from = text.lastIndexOf('\n', start(element)) + 1;
        int to = index + 1 < size() ? text.lastIndexOf('\n', start(at(index + 1))) + 1 : text.length();
        return of(text.substring(0, from) + text.substring(to));
    }

    private YamlText replace(int from, int to, String with) {
        return of(text.substring(0, from) + with + text.substring(to));
    }

    private int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /** The end of a value: lists and maps are told to end where the next thing begins, remarks between included. */
    private int end(Node node) {
        int start = start(node);
        int end = text.offsetByCodePoints(0, node.getEndMark().getIndex());
        if (node instanceof ScalarNode scalar && (scalar.isPlain() || text.charAt(end - 1) != '\n')) {
            return end;
        }
        while (true) {
            String value = text.substring(start, end).stripTrailing();
            end = start + value.length();
            int line = value.lastIndexOf('\n') + 1;
            if (line == 0 || !value.substring(line).strip().startsWith("#")) {
                return end;
            }
            end = start + line;
        }
    }
}
