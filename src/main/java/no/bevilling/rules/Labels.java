package no.bevilling.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call the values that facts have. */
public final class Labels {

    private static final Map<String, Text> LABELS = read();
    private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Labels() {}

    private static Map<String, Text> read() {
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
            return list.stream().map(v -> of(v, language)).collect(Collectors.joining(", "));
        }
        String name = String.valueOf(value);
        if (name.contains(", ")) {
            return of(List.of(name.split(", ")), language);
        }
        Text label = LABELS.get(name);
        return label == null ? name : label.in(language);
    }

    static boolean has(String name) {
        return LABELS.containsKey(name);
    }
}
