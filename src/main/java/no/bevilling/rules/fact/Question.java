package no.bevilling.rules.fact;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A criterion that is to be answered now: it applies, and every fact it needs is known. Rules answer it with
 * {@link #met} or {@link #notMet}; the answers are collected by whoever asked.
 */
public final class Question {

    /** Receives the answers. */
    @FunctionalInterface
    public interface Answers {
        /** One firing of one rule: the answer and the values it compared. */
        void add(String id, boolean met, Map<String, Object> values);
    }

    private final String id;
    private final String form;
    private final Answers answers;

    /** @param form the name of a ready-made form, or an empty text for a criterion with rules of its own */
    public Question(String id, String form, Answers answers) {
        this.id = id;
        this.form = form;
        this.answers = answers;
    }

    public String getId() {
        return id;
    }

    public String getForm() {
        return form;
    }

    /** The criterion is met; {@code namesAndValues} alternates names and the values compared. */
    public void met(String id, Object... namesAndValues) {
        answers.add(id, true, values(namesAndValues));
    }

    /** The criterion is not met; {@code namesAndValues} alternates names and the values compared. */
    public void notMet(String id, Object... namesAndValues) {
        answers.add(id, false, values(namesAndValues));
    }

    private static Map<String, Object> values(Object[] namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return values;
    }
}
