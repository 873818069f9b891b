package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who adopted a layer, when it is in force, and the numbers its plan leaves open.
 *
 * @param extendsVersion the one version of the layer above that this stands on; null for whichever is in force
 * @param adoptedOneByOne a region's version that holds only for those whose own policy extends it by name
 */
public record Policy(
        String id,
        String version,
        String name,
        String extendsId,
        String extendsVersion,
        boolean adoptedOneByOne,
        List<Number> numbers,
        String adoptedBy,
        String resolution,
        LocalDate validFrom,
        LocalDate validTo,
        boolean verified,
        String source,
        Text note,
        Map<String, Setting> settings,
        List<NotRegistered> notRegistered,
        String file) {

    /** A municipality's number and the days it had it. */
    public record Number(String number, LocalDate from, LocalDate to) {
        boolean holds(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
        }
    }

    /**
     * A named number that the plan leaves open: a default, and why.
     *
     * @param label what people call it; null where nobody has named it
     */
    public record Setting(String id, Text label, Object value, Text note, String source) {}

    /**
     * Rules of the municipality's own that are known to exist, or may exist, and are not here: until they are, the law's
     * default holds.
     *
     * @param topic of tables: {@code serving-hours}, {@code delegation}
     * @param criteria the criteria that stand in until then, or depend on it; may be empty
     */
    public record NotRegistered(String topic, List<String> criteria, Text note, int line) {}

    boolean inForce(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
