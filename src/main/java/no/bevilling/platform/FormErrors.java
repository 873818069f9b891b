package no.bevilling.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a form, field by field, in the reader's language and in the order of the fields on the page. The
 * tags of a form show each text at its field, and all of them in the error summary.
 */
public final class FormErrors {
    /** One error; field is null when it concerns the form as a whole. */
    public record Error(String field, String text) {}

    private final Map<String, String> byField = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Adds an error; the first one of a field stands, since people mend one thing at a time. */
    public FormErrors add(String field, String text) {
        byField.putIfAbsent(field, text);
        return this;
    }

    /** Adds an error that belongs to no single field. */
    public FormErrors add(String text) {
        return add(null, text);
    }

    /** The error of a field, or null. */
    public String of(String field) {
        return byField.get(field);
    }

    public boolean isAny() {
        return !byField.isEmpty();
    }

    public List<Error> getList() {
        return byField.entrySet().stream()
                .map(e -> new Error(e.getKey(), e.getValue()))
                .toList();
    }
}
