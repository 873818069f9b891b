package no.bevilling.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.NearbyKind;

/**
 * Numbers in rows; the first row that fits holds.
 *
 * @param frame whether this is the statutory limit that no other table of the topic may step outside
 */
public record RuleTable(
        String id,
        Kind kind,
        String topic,
        LicenceType licenceType,
        Criterion.Source source,
        List<String> law,
        List<String> plan,
        boolean frame,
        List<Row> rows,
        String layer,
        String file,
        int line) {

    /** What the rows hold. */
    public enum Kind {
        HOURS,
        GROUPS,
        DISTANCES,
        VALUES
    }

    /**
     * One row: the selectors (an empty list or null fits everything), and the values of its table's kind.
     *
     * @param from minutes after midnight
     * @param to minutes after midnight, more than 1440 for the next morning
     */
    public record Row(
            List<Area> area,
            List<Integer> drinkGroups,
            List<String> days,
            MonthDay seasonFrom,
            MonthDay seasonTo,
            Condition when,
            LocalDate validFrom,
            LocalDate validTo,
            int from,
            int to,
            boolean closed,
            List<Integer> groups,
            List<Integer> combination,
            Text human,
            NearbyKind nearby,
            Integer metres,
            String setting,
            Object value,
            Criterion.Source source,
            List<String> plan,
            int line) {

        boolean inForce(LocalDate date) {
            return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
        }
    }
}
