package no.bevilling.rules;

import java.util.Map;

/** A text in the three languages. {@code {name}} is replaced by the value of that name. */
public record Text(String nb, String nn, String en) {

    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }

    /** The text with the values filled in, as people write them in that language. */
    public String in(Language language, Map<String, Object> values) {
        String text = in(language);
        for (Map.Entry<String, Object> value : values.entrySet()) {
            if (names(text, value.getKey())) {
                text = text.replace("{" + value.getKey() + "}", Labels.of(value.getValue(), language));
            }
        }
        return text;
    }

    private static boolean names(String text, String name) {
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int end = at + 1 + name.length();
            if (end < text.length() && text.charAt(end) == '}' && text.startsWith(name, at + 1)) {
                return true;
            }
        }
        return false;
    }
}
