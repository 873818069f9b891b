package no.bevilling.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

/** Sentences about rules in one language: {@code rule-sentences.yaml}. */
record Sentences(Language language) {

    private static final Map<String, Text> ALL = read();

    private static Map<String, Text> read() {
        try (InputStream in = Sentences.class.getResourceAsStream("/rule-sentences.yaml")) {
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

    static boolean has(String key) {
        return ALL.containsKey(key);
    }

    /** The sentence of the key, with each name's value in its place: name, value, name, value … */
    String say(String key, Object... namesAndValues) {
        Text text = ALL.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no sentence '" + key + "'");
        }
        String sentence = text.in(language);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            sentence = sentence.replace("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
        }
        return sentence;
    }

    /** As {@link #say}, of the first key that there is a sentence for. */
    String sayFirst(String key, String otherwise, Object... namesAndValues) {
        return say(has(key) ? key : otherwise, namesAndValues);
    }

    /** The first letter large. */
    static String begin(String sentence) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase() + sentence.substring(1);
    }
}
