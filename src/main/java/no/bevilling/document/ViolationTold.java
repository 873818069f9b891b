package no.bevilling.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * A violation as a letter tells it.
 *
 * @param name what was done, in the letter's language form
 * @param provision which condition or provision; empty where the name says enough
 * @param law where it is forbidden
 * @param day when it was committed
 * @param time of that day
 * @param facts what was seen, paragraph by paragraph
 * @param points given, or to be given
 * @param departure whether the points depart from the table (alkoholforskriften § 10-4)
 * @param specialReasons why they do; empty where they do not
 */
public record ViolationTold(
        String name,
        String provision,
        List<String> law,
        LocalDate day,
        LocalTime time,
        List<String> facts,
        int points,
        boolean departure,
        List<String> specialReasons) {
    public ViolationTold {
        Required.text(name, "violation.name");
        law = Required.some(law, "violation.law");
        Objects.requireNonNull(day, "violation.day");
        Objects.requireNonNull(time, "violation.time");
        facts = Required.some(facts, "violation.facts");
        specialReasons = Required.copy(specialReasons);
        if (departure && specialReasons.isEmpty()) {
            throw new IllegalArgumentException("points that depart from the table need special reasons (§ 10-4)");
        }
    }
}
