package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A number of the law, with the periods in which it has each value, or is said to be unknown. */
public record DatedParameter(String id, String unit, String asOf, List<Period> values, String file, int line) {

    /**
     * The days (both inclusive, null open) on which one thing holds: a value and where it stands, or that the value is
     * not known here and why.
     *
     * @param value null when the value is unknown
     * @param secondHand the value is reported by somebody else's page; the regulation of that time is not at hand
     * @param unknown why no value is known; null when there is one
     */
    public record Period(
            Object value, LocalDate from, LocalDate to, String source, boolean secondHand, String unknown) {
        boolean holds(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    /** The period that the date lies in: a value, or a stated unknown; empty when nothing is said about the date. */
    public Optional<Period> at(LocalDate date) {
        for (Period period : values) {
            if (period.holds(date)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /** The value on the date; null when it is unknown or none is stated. */
    public Object on(LocalDate date) {
        return at(date).map(Period::value).orElse(null);
    }
}
