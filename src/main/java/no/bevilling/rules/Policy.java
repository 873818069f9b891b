package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who adopted a layer, when it is in force, and the numbers its plan leaves open. */
public record Policy(
        String id,
        String version,
        String name,
        String extendsId,
        List<Number> numbers,
        String adoptedBy,
        String resolution,
        LocalDate validFrom,
        LocalDate validTo,
        boolean verified,
        String source,
        Text note,
        Map<String, Setting> settings,
        String file) {

    /** A municipality's number and the days it had it. */
    public record Number(String number, LocalDate from, LocalDate to) {
        boolean holds(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
        }
    }

    /** A named number that the plan leaves open: a default, and why. */
    public record Setting(String id, Object value, Text note, String source) {}

    boolean inForce(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
