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
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int written = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = text.substring(open + 1, close);
            if (values.containsKey(name)) {
                filled.append(text, written, open).append(Labels.of(values.get(name), language));
                written = close + 1;
                open = text.indexOf('{', written);
            } else {
                open = text.indexOf('{', open + 1);
            }
        }
        return filled.append(text, written, text.length()).toString();
    }
}
