package no.bevilling.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the rules know of a number of the law on a date: the value, or that it is unknown and why. There is no default:
 * whoever needs the number says what to do without it.
 */
public sealed interface Dated<T> {

    /**
     * The value and where it stands.
     *
     * @param from first day of the value
     * @param to last day; null while it is in force until further
     * @param secondHand reported by somebody else's page and not read in the regulation itself: say so where it is shown
     */
    record Known<T>(T value, String source, LocalDate from, LocalDate to, boolean secondHand) implements Dated<T> {}

    /** No value is known, because … (in English, for logs and staff pages). */
    record Unknown<T>(String because) implements Dated<T> {}

    /** A number of the law that is asked for is not known. */
    class NumberUnknown extends RuntimeException {
        NumberUnknown(String because) {
            super(because);
        }
    }

    /** The value, if it is known. */
    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * The value.
     *
     * @throws NumberUnknown saying why there is none
     */
    default T orThrow() {
        if (this instanceof Known<T> known) {
            return known.value();
        }
        throw new NumberUnknown(((Unknown<T>) this).because());
    }

    /** The same knowledge about something that follows from the value. */
    default <R> Dated<R> map(Function<? super T, ? extends R> follows) {
        if (this instanceof Known<T> known) {
            return new Known<>(
                    follows.apply(known.value()), known.source(), known.from(), known.to(), known.secondHand());
        }
        return new Unknown<>(((Unknown<T>) this).because());
    }
}
