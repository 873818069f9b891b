package no.bevilling.platform;

import java.util.Collection;
import java.util.Objects;

/**
 * A choice in a form.
 *
 * @param value what is sent
 * @param label what the reader sees
 * @param description a line that explains it, or null
 */
public record Option(String value, String label, String description) {
    public static Option of(Object value, String label) {
        return new Option(String.valueOf(value), label, null);
    }

    /** Whether this is the chosen value; enums and numbers are compared by their text. */
    public boolean matches(Object chosen) {
        return chosen != null && value.equals(Objects.toString(chosen));
    }

    /** Whether this is the chosen value, or one of the chosen values. */
    public boolean isAny(Object chosen, Collection<?> several) {
        return matches(chosen) || several != null && several.stream().anyMatch(this::matches);
    }
}
