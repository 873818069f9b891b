package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;

/** A number of the law, with the periods in which it has each value. */
public record DatedParameter(String id, String unit, String asOf, List<Period> values, String file, int line) {

    /** A value, the days it holds (both inclusive, null open) and where it stands. */
    public record Period(Object value, LocalDate from, LocalDate to, String source) {
        boolean holds(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    /** The value on the date; null when none is stated. */
    public Object on(LocalDate date) {
        return values.stream()
                .filter(p -> p.holds(date))
                .findFirst()
                .map(Period::value)
                .orElse(null);
    }
}
