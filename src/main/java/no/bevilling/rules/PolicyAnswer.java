package no.bevilling.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a municipality's rules say about something that is no question of a check: who decides, what a fee is, when
 * something is due.
 *
 * @param value what they say; null unless {@code KNOWN}
 * @param layer the name of the layer that says it, {@code 3407@2021.1}; null unless {@code KNOWN}
 * @param verified whether the municipality has confirmed the layer as current
 * @param missing what must be known of the case to tell which row holds; empty unless {@code OPEN}
 */
public record PolicyAnswer<T>(
        State state,
        T value,
        List<String> law,
        List<String> plan,
        String layer,
        boolean verified,
        Set<String> missing) {

    /** Whether there is an answer. */
    public enum State {
        KNOWN,
        /** No layer says it: the law's own order holds, or the municipality has to be asked. */
        NOT_REGISTERED,
        /** It depends on something that is not known. */
        OPEN
    }

    static <T> PolicyAnswer<T> notRegistered() {
        return new PolicyAnswer<>(State.NOT_REGISTERED, null, List.of(), List.of(), null, false, Set.of());
    }

    static <T> PolicyAnswer<T> open(Set<String> missing) {
        return new PolicyAnswer<>(State.OPEN, null, List.of(), List.of(), null, false, missing);
    }

    public boolean isKnown() {
        return state == State.KNOWN;
    }

    /** The value, or the other where there is none. */
    public T orElse(T other) {
        return isKnown() ? value : other;
    }

    <U> PolicyAnswer<U> map(Function<T, U> to) {
        return new PolicyAnswer<>(state, isKnown() ? to.apply(value) : null, law, plan, layer, verified, missing);
    }
}
