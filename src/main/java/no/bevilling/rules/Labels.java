package no.bevilling.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What people call the values that facts have: the words of the pages, and what findings have besides. */
public final class Labels {

    private static final Map<String, Text> LABELS = read();
    /** Constants of the facts' own types, put together once: their number is theirs, not that of the cases. */
    private static final Map<Enum<?>, Text> CONSTANTS = new ConcurrentHashMap<>();

    private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Labels() {}

    private static Map<String, Text> read() {
        Map<String, Text> all = new HashMap<>();
        ResourceBundle nb = words("nb");
        ResourceBundle nn = words("nn");
        ResourceBundle en = words("en");
        for (String key : nb.keySet()) {
            Text word = new Text(nb.getString(key), nn.getString(key), en.getString(key));
            all.put(key, word);
            all.put(key.substring(key.indexOf('.') + 1), word);
        }
        all.putAll(own());
        return Map.copyOf(all);
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "words.words",
                Locale.forLanguageTag(language),
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Map<String, Text> own() {
        try (InputStream in = Labels.class.getResourceAsStream("/rule-labels.yaml")) {
            Map<String, Map<String, String>> all =
                    new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
            return all.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> {
                Map<String, String> t = e.getValue();
                return new Text(t.get("nb"), t.get("nn"), t.get("en"));
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value as people write it: a label for a name, a date, a list; anything else as it is. */
    public static String of(Object value, Language language) {
        if (value instanceof LocalDate date) {
            return (language == Language.EN ? ENGLISH : NORWEGIAN).format(date);
        }
        if (value instanceof List<?> list) {
            return enumeration(list, language);
        }
        if (value instanceof Enum<?> constant) {
            Text known = CONSTANTS.get(constant);
            return (known != null ? known : CONSTANTS.computeIfAbsent(constant, Labels::constant)).in(language);
        }
        String name = String.valueOf(value);
        if (name.contains(", ")) {
            List<String> parts = List.of(name.split(", "));
            if (parts.size() > 1 && parts.stream().allMatch(p -> LABELS.containsKey(p) || p.matches("[123]"))) {
                return of(parts, language);
            }
        }
        Text label = LABELS.get(name);
        return label == null ? name : label.in(language);
    }

    private static Text constant(Enum<?> constant) {
        String name = constant.toString();
        Text label = LABELS.get(constant.getDeclaringClass().getSimpleName() + "." + name);
        return label != null ? label : LABELS.getOrDefault(name, new Text(name, name, name));
    }

    private static String enumeration(List<?> values, Language language) {
        int last = values.size() - 1;
        if (last < 1) {
            return last < 0 ? "" : of(values.get(0), language);
        }
        StringBuilder all = new StringBuilder(of(values.get(0), language));
        for (int at = 1; at < last; at++) {
            all.append(", ").append(of(values.get(at), language));
        }
        return all.append(language == Language.EN ? " and " : " og ")
                .append(of(values.get(last), language))
                .toString();
    }

    static boolean has(String name) {
        return LABELS.containsKey(name);
    }
}
