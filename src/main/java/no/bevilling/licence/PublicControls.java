package no.bevilling.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.rules.fact.ViolationKind;

/**
 * The inspections and penalty points of a licence, as a municipality shows them that has chosen to. They are public documents;
 * no person is named.
 *
 * @param inspections whose reports have been sent to the holder, the latest first
 * @param points that count, by the day of the decision, the latest first
 */
public record PublicControls(List<Inspected> inspections, List<Points> points) {
    /**
     * An inspection.
     *
     * @param findings whether something was not in order; what that is in law, the municipality decides afterwards
     */
    public record Inspected(LocalDate on, boolean findings) {}

    /** Points given for one violation. */
    public record Points(LocalDate decidedOn, ViolationKind violation, int points) {}

    /** The last day on which it was inspected; null where it never was. */
    @JsonIgnore
    public LocalDate lastInspectedOn() {
        return inspections.isEmpty() ? null : inspections.get(0).on();
    }

    /** The sum of the points. */
    @JsonIgnore
    public int sum() {
        return points.stream().mapToInt(Points::points).sum();
    }
}
