package no.bevilling.document;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/**
 * Hours of one area and drink group on some days, as the decision has them. A {@code to} at or before {@code from}
 * means the next morning.
 */
public record LicenceHours(Area area, int drinkGroup, List<Day> days, LocalTime from, LocalTime to) {
    public LicenceHours {
        Objects.requireNonNull(area, "area");
        days = Required.some(days, "hours.days");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
