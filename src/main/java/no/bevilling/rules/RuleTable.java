package no.bevilling.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        VALUES,
        CAPS,
        REQUIREMENTS,
        RENEWAL,
        DELEGATION,
        EVENT_FEES,
        LEAD_TIMES,
        ATTACHMENTS,
        ATTACHMENT_AGES,
        RETURN_DUE,
        STATEMENTS,
        INSPECTION_SHARE;

        /** The topic of the tables that have no other: {@code event-fees}. */
        String topic() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Hours that follow a boat: minutes before it leaves and after it is back. They only ever shorten the row's own. */
    public record Departure(int before, int after) {}

    /**
     * One row: the selectors (an empty list or null fits everything), and the values of its table's kind.
     *
     * @param from minutes after midnight
     * @param to minutes after midnight, more than 1440 for the next morning
     * @param departure null where the hours do not follow a boat
     * @param cells the cells of the kinds that {@link TableSchemas} alone describes, by column
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
            Departure departure,
            List<Integer> groups,
            List<Integer> combination,
            Text human,
            NearbyKind nearby,
            Integer metres,
            String setting,
            Object value,
            Criterion.Source source,
            List<String> plan,
            Map<String, Object> cells,
            int line) {

        /** The same row with other hours; closed where nothing is left of them. */
        Row withHours(int start, int end) {
            boolean none = end <= start;
            return new Row(
                    area,
                    drinkGroups,
                    days,
                    seasonFrom,
                    seasonTo,
                    when,
                    validFrom,
                    validTo,
                    none ? 0 : start,
                    none ? 0 : end,
                    none,
                    departure,
                    groups,
                    combination,
                    human,
                    nearby,
                    metres,
                    setting,
                    value,
                    source,
                    plan,
                    cells,
                    line);
        }

        /** What the row answers, apart from what it holds for. */
        List<Object> says() {
            List<Object> says = new ArrayList<>();
            says.add(from);
            says.add(to);
            says.add(closed);
            says.add(departure);
            says.add(groups);
            says.add(human);
            says.add(metres);
            says.add(setting);
            says.add(value);
            says.add(cells);
            return says;
        }

        /** Whether there is a day on which both are in force. */
        boolean inForceTogether(Row other) {
            boolean before = validTo != null && other.validFrom != null && validTo.isBefore(other.validFrom);
            boolean after = other.validTo != null && validFrom != null && other.validTo.isBefore(validFrom);
            return !before && !after;
        }

        boolean inForce(LocalDate date) {
            return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
        }
    }
}
