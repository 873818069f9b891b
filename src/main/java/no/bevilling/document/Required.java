package no.bevilling.document;

import java.util.Collections;
import java.util.List;

/** A document with a hole in it must not reach anybody: what a record needs is asked for when it is made. */
final class Required {
    private Required() {}

    static String text(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static <T> List<T> some(List<T> values, String name) {
        if (values == null || values.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return List.copyOf(values);
    }

    static <T> List<T> copy(List<T> values) {
        return values == null ? Collections.emptyList() : List.copyOf(values);
    }
}
